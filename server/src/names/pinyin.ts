/**
 * The syllables of Pinyin (ISO 7098): each initial with the finals that follow it. A syllable of one is a name of its
 * own, however near it is to another: bo and bao, min and ming.
 */
const TABLE = `
- a ai an ang ao e ei en eng er o ou
b a ai an ang ao ei en eng i ian iao ie in ing o u
p a ai an ang ao ei en eng i ian iao ie in ing o ou u
m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f a an ang ei en eng o ou u
d a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ue
l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ue
g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j i ia ian iang iao ie in ing iong iu u uan ue un
q i ia ian iang iao ie in ing iong iu u uan ue un
x i ia ian iang iao ie in ing iong iu u uan ue un
zh a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r an ang ao e en eng i ong ou u ua uan ui un uo
z a ai an ang ao e ei en eng i ong ou u uan ui un uo
c a ai an ang ao e en eng i ong ou u uan ui un uo
s a ai an ang ao e en eng i ong ou u uan ui un uo
y a an ang ao e i in ing o ong ou u uan ue un
w a ai an ang ei en eng o u
`;

const SYLLABLES = new Set(
  TABLE.trim()
    .split('\n')
    .flatMap(line => {
      const [initial = '', ...finals] = line.split(' ');
      return finals.map(final => (initial === '-' ? final : initial + final));
    }),
);

/**
 * The letters of a given name that is one or two syllables of Pinyin, written as one word or as two; undefined where it
 * is not. The ü of lü and nü, which passports write yu and keyboards v, is u. Linear: no syllable has more than six letters.
 */
export function pinyinOf(folded: string): string | undefined {
  if (folded.length > 13) return undefined;
  const words = folded.split(' ').map(word => word.replace(/^([ln])(?:yu|v)/, '$1u'));
  if (words.length > 2) return undefined;
  const [first = '', second] = words;
  const isRead =
    second === undefined
      ? SYLLABLES.has(first) || isTwo(first)
      : SYLLABLES.has(first) && SYLLABLES.has(second);
  return isRead ? words.join('') : undefined;
}

function isTwo(word: string): boolean {
  for (let i = 1; i < word.length; i++)
    if (SYLLABLES.has(word.slice(0, i)) && SYLLABLES.has(word.slice(i))) return true;
  return false;
}
