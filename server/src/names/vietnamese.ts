/** Family names of Vietnam that are no usual names elsewhere. Two in three Vietnamese bear one of these. */
const FAMILIES = new Set('nguyen tran pham huynh hoang phan vu bui ngo duong dang'.split(' '));
/** Those that are names elsewhere as well, and count where "Van" or "Thi" follows. */
const OTHERS = new Set(
  'le ho do ly dinh trinh mai cao luong ha lam dao doan vo truong ta to chu thai'.split(' '),
);

/** A syllable of Vietnamese without its marks. */
const SYLLABLE =
  /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

export function isVietnameseFamily(folded: string): boolean {
  return FAMILIES.has(folded);
}

/** The syllables of a folded name of two to five words that is plainly Vietnamese; undefined where it is not. */
export function vietnameseOf(folded: string): readonly string[] | undefined {
  if (folded.length > 40) return undefined;
  const words = folded.split(' ');
  const [first = '', second] = words;
  const isFamily = FAMILIES.has(first) || (OTHERS.has(first) && (second === 'van' || second === 'thi'));
  if (!isFamily || words.length < 2 || words.length > 5) return undefined;
  if (!words.every(word => word.length <= 7 && SYLLABLE.test(word))) return undefined;
  return words.map(word => word.replace(/y$/, 'i'));
}
