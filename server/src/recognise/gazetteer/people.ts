/**
 * Given and family names that the locale data of names.generated.ts lacks: short forms, and names from languages
 * whose lists there are in another script, romanised as news agencies do. Space-separated, as gazetteer keys.
 */
export const MORE_GIVEN_NAMES =
  'rob robbie bill billy jim jimmy tom tommy mike mick joe joey dan danny dave steve ron ronnie ken kenny ted teddy tony ' +
  'andy nick nicky chris pat jeff greg matt josh ben benny sam sammy alex ed eddie fred freddie phil doug don ray rick ' +
  'ricky dick bob bobby jack jake jerry larry terry barry gary harry tim timmy will willie max gus hank chuck charlie ' +
  'kate katie liz beth betsy sue suzi maggie meg peggy nancy pam patty debbie barb cathy cindy mandy wendy tammy ' +
  'ari avi barack boris nigel graham keir rishi jacinda theresa angela ursula emmanuel volodymyr vladimir xi kim ' +
  'yevgeny evgeny sergey sergei aleksandr alexandr oleksandr aleksey alexey oleksiy mikhail nikolay nikolai anatoly vitaly valery ' +
  'gennady arkady grigory yuri yury fyodor fedor dmitry dmitri dmitriy dmytro andrey andrei pyotr semyon timofey konstantin ' +
  'soichi akihiko kimiya takuya aki hiroshi takashi kenji kenichi shinzo yoshihide fumio shigeru taro junichiro naoko ' +
  'chiaki satoshi mamoru norishige takao makoto haruki hideki hiroki yuki yuko akira daisuke kazuo kenta masahiro naomi ' +
  'noriko sanae shinji shohei takeshi tatsuya tetsuya toru toshio yasuo yoko yoshi yoshio yui yumi yusaku ' +
  'muhammad mohammed mohammad mohamed ahmed ahmad mahmoud mahmud hassan hasan hussein hussain hossein abdullah abdul abdel ' +
  'abdulaziz ali omar umar osama usama khalid khaled hamid hamad saeed said salem salim saleh tariq tarek walid waleed yasser ' +
  'yasin yusuf youssef yousef ibrahim ismail karim kareem jamal gamal faisal fahad fatima aisha ayesha zainab zaynab layla leila ' +
  'mariam maryam noura nour huda rania samira amina khadija mustafa mostafa anwar bashar basher hafez hosni moammar muammar ' +
  'mahathir imran nawaz benazir pervez asif bilawal zulfiqar rashid rasheed sultan hazza hazzaa nasser nasir naser majid ' +
  'narendra rahul rajiv rajesh sanjay sunita kalpana sachin virat amitabh arun arvind ashok manmohan mukesh nirmala ' +
  'priya priyanka ravi salman shah sonia subrahmanyam suresh vijay vikram anil deepak gopal indira jawaharlal lalit mohan ' +
  'wei jing yang ming xiao liu wang zhang jinping xiaoping zedong keqiang qiang guangfu dong haisheng boming hongbo ping haipeng ' +
  'qingming xu chen chao yaping ' +
  'jong un jae min soo hyun ji young joon seung eun kyung sung geun moon ban ki ' +
  'benjamin bibi yair naftali ehud ariel shimon yitzhak golda moshe tzipi itzhak ' +
  'kofi ban antonio boutros thabo nelson jacob cyril olusegun goodluck muhammadu uhuru yoweri robert emmerson ' +
  'recep tayyip ahmet mehmet kemal abdullah binali mevlut fatih emine ozlem ' +
  'lionel cristiano neymar kylian zinedine didier thierry pele diego luiz inacio dilma jair nicolas hugo fidel raul che evo ' +
  'kylie cher dwayne denzel oprah beyonce rihanna arnold sylvester leonardo clint meryl reese nicole keira kiera scarlett ' +
  'lindsay britney paris whitney mariah madonna elvis ringo mick keith ozzy sanjay jupp frankie dwyane lebron kobe tiger ' +
  'serena venus roger rafael novak andre pete bjorn gordon alistair alastair alan allan duncan ewan hamish ' +
  'fergus angus callum rory liam declan seamus sean shaun shane padraig niamh siobhan sinead aoife ciaran eoin ' +
  'peggy butch buzz neil gus deke wally scott gene pete jessica christina kjell luca samantha matthias thomas tim oleg anton ' +
  'kathryn kayla shannon woody loral raja warren jasmin marcus matthew zena stephen victor randy kirk fyodor roman';

/** See `MORE_GIVEN_NAMES`. */
export const MORE_FAMILY_NAMES =
  'smith jones williams brown taylor davies wilson evans thomas johnson roberts walker wright robinson thompson hughes edwards ' +
  'green hall lewis harris clarke patel jackson wood turner martin cooper hill ward morris moore clark lee baker harrison king ' +
  'morgan allen james scott phillips watson davis parker price bennett young griffiths mitchell kelly cook carter richardson ' +
  'bailey collins bell shaw murphy miller cox richards khan marshall anderson simpson ellis adams singh begum wilkinson foster ' +
  'chapman powell webb rogers gray mason ali hunt hussain campbell matthews owen palmer holmes mills barnes knight lloyd butler ' +
  'russell barker fisher stevens jenkins murray dixon harvey graham pearson fletcher gibson howard andrews stewart elliott ' +
  'reynolds ford payne fox pearce brooks lawrence atkinson bradley spencer rose dawson burton watts newman gallagher ' +
  'kennedy obrien oconnor odonnell mccarthy mcdonald macdonald mckenzie mackenzie mcgregor macgregor sullivan doyle ryan walsh ' +
  'byrne nolan flynn quinn reilly sweeney boyle duffy keane keegan garcia rodriguez martinez hernandez lopez gonzalez perez ' +
  'sanchez ramirez torres flores rivera gomez diaz reyes cruz morales ortiz gutierrez chavez ramos ruiz alvarez mendoza castillo ' +
  'vargas romero castro silva santos oliveira souza pereira lima costa ferreira almeida ' +
  'kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong jeon ko moon yang bae baek heo nam ' +
  'noh roh wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao ' +
  'peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen jia xia jin fan fang tan zou xiong meng ' +
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ' +
  'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue ' +
  'kimura hayashi shimizu yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto okada hasegawa ' +
  'murakami kondo ishii saito sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakagawa nakano harada ' +
  'ono tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata sakai kudo yokoyama miyazaki miyamoto uchida takagi ' +
  'ando taniguchi ohno maruyama imai takada fujimoto takeda murata ueno sugiyama masuda sugawara hirano kojima otsuka chiba kubo ' +
  'matsui iwasaki sakurai kinoshita noguchi matsuo nomura kikuchi sano onishi sugimoto arai suga kishida koizumi ishiba takaichi ' +
  'noguchi hoshide furukawa kanai ' +
  'singh kumar sharma gupta khan patel shah das reddy rao nair iyer menon chatterjee banerjee mukherjee bose ghosh sen roy dutta ' +
  'gandhi nehru modi yadav thakur chopra kapoor malhotra mehta desai joshi kulkarni patil pillai krishnan subramaniam chowdhury ' +
  'rahman islam hossain begum bhutto sharif zardari musharraf';

/**
 * Family names that newspapers use alone without introducing their bearers: heads of state and government and the
 * like, since 1945. Space-separated, as gazetteer keys.
 */
export const KNOWN_ALONE =
  'trump biden obama putin medvedev yeltsin gorbachev khrushchev brezhnev stalin zelensky zelenskyy zelenskiy poroshenko ' +
  'yanukovych lukashenko merkel scholz schroeder macron sarkozy hollande chirac mitterrand thatcher blair cameron johnson ' +
  'starmer sunak netanyahu sharon rabin olmert arafat abbas assad gaddafi gadhafi qaddafi mubarak morsi sisi erdogan ' +
  'ahmadinejad khamenei khomeini rouhani raisi modi gandhi sharif bhutto zardari musharraf karzai ghani lula bolsonaro rousseff ' +
  'chavez maduro castro peron pinochet milei trudeau harper carney mandela mbeki zuma ramaphosa mugabe berlusconi meloni prodi ' +
  'draghi renzi orban tusk kaczynski walesa havel milosevic karadzic mladic zapatero rajoy sanchez barroso juncker clinton bush ' +
  'reagan nixon kennedy carter eisenhower truman roosevelt churchill hitler mussolini nehru hirohito deng jiang koizumi abe ' +
  'kishida takaichi ishiba suharto marcos duterte aquino arroyo thaksin yingluck kissinger rumsfeld cheney powell romney mccain ' +
  'palin sanders pelosi mcconnell harris vance musk bezos zuckerberg snowden assange pope beethoven mozart shakespeare ' +
  'einstein newton darwin galileo napoleon lenin marx freud gagarin';
