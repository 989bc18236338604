/** Words before or within a name that are no name: titles and forms of address, as press and registers write them. */
const TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor general gen colonel col major captain commander brigadier admiral president ' +
    'prasident minister senator sir lord lady dame shaikh sheikh shaykh sheik cheikh haji hajji hajj haj hadji ' +
    'alhaj maulana mufti maalim mualim mallam mawlana mullah mulla mawlawi maulavi molvi qari sayyid sayyed seyyed seyed sayed syed sayyad ' +
    'hafiz ayatollah hojatoleslam imam ustaz ustad engineer eng comrade monsieur madame mme herr frau senor don'
  ).split(' '),
);

/** Those of them that are nobody's given name: with one of these before it, a surname stands alone. */
const ADDRESSES = new Set(
  (
    'mr mrs ms miss dr prof professor gen colonel col capt brigadier president minister senator governor chancellor ' +
    'monsieur madame mme herr frau senor senora'
  ).split(' '),
);

export function isFormOfAddress(folded: string): boolean {
  return ADDRESSES.has(folded);
}

/** Particles, of which a name has one more or less as the writer likes: Al-Rawi, Rawi; bin Salman, Salman. */
const PARTICLES = new Set(
  (
    'al el ul ol as ash ar ad an az at ur ud us uz es ed bin ben bint ibn ould wuld ag ag e i y de del della di da do dos das du ' +
    'la las le los lo van von der den zu zum ter ten'
  ).split(' '),
);

/** How "servant of" begins in names of which the second word names God: Abdul, Abdel, Abd-al, Abdur. */
const SERVANT = [
  'abdoul',
  'abdul',
  'abdel',
  'abdal',
  'abdol',
  'abdil',
  'abdur',
  'abdus',
  'abder',
  'abdou',
  'abdu',
  'abd',
];

/** Words that make one name with the next: Abu Zaid, Abuzaid. */
const JOINING = new Set(['abu', 'abou', 'abo', 'bu', 'umm', 'mac', 'mc', 'saint', 'st', 'san', 'santa', 'o']);

export function isTitleWord(folded: string): boolean {
  return TITLES.has(folded);
}

export function isParticleWord(folded: string): boolean {
  return PARTICLES.has(folded);
}

export function joinsNext(folded: string): boolean {
  return JOINING.has(folded);
}

/** Whether the folded word is the first half of such a name: "abd", "abdul". */
export function isServant(folded: string): boolean {
  return SERVANT.includes(folded) || folded === 'abdi';
}

/** Abbreviations that are written without a full stop too. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { mohd: 'mohammed', md: 'mohammed', muhd: 'mohammed' };

/** "abdrahman" for "abdulrahman", "abdelrahman" and "abdurrahman"; any other word as it is. */
export function withoutArticle(folded: string): string {
  const start = folded.startsWith('abd') ? SERVANT.find(servant => folded.startsWith(servant)) : undefined;
  if (Object.hasOwn(WRITTEN_OUT, folded)) return WRITTEN_OUT[folded] ?? folded;
  if (start === undefined || folded.length < start.length + 2) return folded;
  return `abd${folded.slice(start.length)}`;
}
