/*
 * Given and family names that the locale data of names.generated.ts lacks, because it has them in another script, or
 * in full forms only. The commonest of each language, by general knowledge, romanised as news agencies do; nobody's
 * name in particular. Each language alphabetically; space-separated, as gazetteer keys.
 */

const ENGLISH =
  'alastair barb ciaran chuck dick eoin fergus meg nicky niamh padraig rob sinead siobhan wally woody';
const RUSSIAN = 'evgeny fyodor pyotr semyon vyacheslav';
const ARABIC =
  'anwar asif ayesha bashar fahad faisal gamal hafez hamad hossein huda hussain khaled majid mostafa naser nasser osama saeed ' +
  'saleh salem sultan tarek tariq usama waleed walid zaynab';
const HEBREW = 'ehud itzhak naftali shimon yair yitzhak';
const INDIAN = 'arvind deepak lalit nirmala priyanka rajesh vikram';
const JAPANESE =
  'akihiko akiko akira chiaki daiki daisuke emiko fumio haruki haruto hideki hiroki hiroko hiroshi ichiro isao jiro kazuko kazuo ' +
  'keiko kenichi kenji kenta kiyoshi koichi koji kosuke kumiko makoto mamoru mariko masahiro masako michiko minoru mitsuru naoki ' +
  'naoko noboru noriko osamu reiko ryo ryota sachiko satoshi seiji shigeru shinichi shinji sho shota shunsuke sota susumu ' +
  'tadashi takao takashi takeshi takuya taro tatsuya tetsuya tomohiro tomoko toru toshio tsubasa yasuo yoko yoshi yoshio yosuke ' +
  'yui yuki yuko yumiko yusuke yuta';
/** Chinese and Korean names open with the family name, and their given names are made of few syllables. */
const CHINESE = 'chao chen jing liu ming ping qiang wang wei xiao xu yang zhang';
const KOREAN = 'eun hyun jae ji jong joon jung kyung min moon seung soo sung un young';

/** See above. */
export const MORE_GIVEN_NAMES = [ENGLISH, RUSSIAN, ARABIC, HEBREW, INDIAN, JAPANESE, CHINESE, KOREAN].join(
  ' ',
);

const BRITISH =
  'allen andrews atkinson baker barker barnes bell bennett bradley brooks burton butler chapman cooper dawson elliott ellis ' +
  'fletcher ford foster fox gibson gray harrison holmes hunt knight lawrence lloyd marshall matthews morris newman palmer payne ' +
  'pearce pearson rogers russell shaw simpson stevens watts webb';
const IRISH =
  'byrne duffy flynn gallagher keane keegan mackenzie macgregor mccarthy mcdonald mcgregor obrien oconnor odonnell sullivan sweeney';
const SOUTH_ASIAN =
  'begum bose chatterjee chowdhury das hossain hussain islam krishnan kulkarni kumar malhotra mehta mukherjee rahman rao sharif ' +
  'subramaniam thakur yadav';
const KOREAN_FAMILIES =
  'ahn bae baek han heo hwang jang jeon kang kim kwon lim moon nam oh roh seo shin song yoo yoon';
const CHINESE_FAMILIES =
  'cai cao deng ding dong fang feng gao guo jia jiang jin luo meng pan peng ren shen su tian wei xia xiao xie xiong yao ye yuan ' +
  'zeng zou';
const VIETNAMESE = 'huynh vo';
const JAPANESE_FAMILIES =
  'abe ando aoki arai chiba endo fujii fujimoto fujita fujiwara fukuda goto hara harada hasegawa hashimoto hayashi hirano ' +
  'ikeda imai inoue ishida ishii ishikawa ito iwasaki kaneko kato kikuchi kimura kinoshita kobayashi kojima kondo kubo kudo maeda ' +
  'maruyama masuda matsuda matsui matsumoto matsuo miura miyamoto miyazaki mori morita murakami murata nakagawa nakajima nakamura ' +
  'nakano nakayama nishimura noguchi nomura ogawa ohno okada okamoto onishi ono ota otsuka saito sakai sakamoto sakurai sano ' +
  'sasaki sato shibata shimizu sugawara sugimoto sugiyama suzuki takada takagi takahashi takeda takeuchi tamura tanaka taniguchi ' +
  'uchida ueda ueno wada watanabe yamada yamaguchi yamamoto yamashita yamazaki yokoyama yoshida';

/** See above. */
export const MORE_FAMILY_NAMES = [
  BRITISH,
  IRISH,
  SOUTH_ASIAN,
  KOREAN_FAMILIES,
  CHINESE_FAMILIES,
  VIETNAMESE,
  JAPANESE_FAMILIES,
].join(' ');
