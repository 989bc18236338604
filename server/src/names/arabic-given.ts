/**
 * Arabic given names that lie close together and are names of their own: the spellings of one on a line. Written by hand
 * from general knowledge; folded. The order means nothing.
 */
const NAMES = `
khalid khaled khalled|khalil khaleel|ahmad ahmed ahmet|hamid hameed|hamad hamed|mahmud mahmoud mahmood|muhammad mohammed mohammad mohamed muhammed
hasan hassan|husayn hussein hussain husain hossein|jamal gamal jamaal|jamil jameel gamil
kamal kamaal|kamil kamel|karim kareem|rahim raheem|salim saleem salem|salam|salman|salih saleh|samir sameer|sabir saber
nasir nasser naser|nazir nazeer|bashir basheer|munir muneer|mansur mansour mansoor|marwan|majid majeed|walid waleed
tariq tarek tarik|tahir taher|talib taleb|rashid rasheed|rashad|farid fareed|fahd fahad|faris fares|hadi|mahdi mehdi
amin ameen|amir ameer|omar umar|ammar|anwar|anas|bilal belal|jabir jaber|jafar jaafar|nabil nabeel|nadir nader|nadim nadeem
rafiq rafik|riyad riad|saad|said saeed sayeed|sadiq sadeq|sharif shareef|yahya|yasin yassin|yasir yasser|ziyad ziad|zayd zaid zayed
ali aly|adil adel|adnan|aziz|latif lateef|habib habeeb|hakim hakeem|halim haleem|harun haroun|imran|irfan|ibrahim ebrahim
ismail ismael|jalal galal|yusuf yousef youssef yusef|yunus younis younes
`;

const lines = new Map<string, number>();
for (const [line, spellings] of NAMES.trim().replaceAll('\n', '|').split('|').entries())
  for (const spelling of spellings.split(' ')) lines.set(spelling, line);

/** How two folded Arabic given names stand to one another; undefined where one of them is not listed. */
export function arabicNames(a: string, b: string): 'spellings of one' | 'two' | undefined {
  const [lineA, lineB] = [lines.get(a), lines.get(b)];
  if (lineA === undefined || lineB === undefined) return undefined;
  return lineA === lineB ? 'spellings of one' : 'two';
}
