/** A craft's designation taken apart: "Soyuz MS-22" is family "Soyuz", series "MS", number "22". */
export interface Designator {
  /** The family in its canonical spelling; empty where only series and number are written ("MS-22"). */
  readonly family: string;
  /** Capital letters between family and number; empty where the family has none. */
  readonly series: string;
  /** Digits, a letter or two after them, or a Roman number: "22", "5B", "V". */
  readonly number: string;
}

/**
 * How the families write their numbers: after a hyphen, after a space, or in Roman after a space. Sources: the
 * agencies' own designations (Roscosmos, NASA, CNSA, ISRO, ESA, JAXA), as news style follows them.
 */
const HYPHENED =
  "Shenzhou Tianzhou Tiangong Chang'e Zhurong Tianwen TDRS GOES Chandrayaan Aditya PSLV GSLV Gaganyaan";
/** Those of them that are a word or letters besides: without the hyphen, "Crew 5" may be any crew. */
const JOINED = 'Crew CRS SpX NG OA STS Ax OFT EFT Sentinel Proton H Zond';
const SPACED =
  'Falcon Apollo Gemini Vostok Voskhod Salyut Luna Voyager Pioneer Mariner Viking Sputnik Ariane Venera Explorer Ranger ' +
  'Surveyor Kosmos Landsat Intelsat Iridium Hayabusa Starship Expedition Phobos Vega Angara';
const ROMAN = 'Atlas Delta Artemis Titan Saturn';
const LETTERED = ['Soyuz', 'Progress'];
const MANY_WORDS = ['Long March'];
/** Series whose letters stand without a family in copy: "MS-22". */
const SERIES = ['MS', 'TMA', 'TM', 'M', 'T'];

type Form = 'hyphen' | 'joined' | 'space' | 'roman' | 'series';
const FORMS = new Map<string, { readonly family: string; readonly form: Form }>();
for (const family of HYPHENED.split(' ')) FORMS.set(letters(family), { family, form: 'hyphen' });
for (const family of JOINED.split(' ')) FORMS.set(letters(family), { family, form: 'joined' });
for (const family of [...SPACED.split(' '), ...MANY_WORDS])
  FORMS.set(letters(family), { family, form: 'space' });
for (const family of ROMAN.split(' ')) FORMS.set(letters(family), { family, form: 'roman' });
for (const family of LETTERED) FORMS.set(letters(family), { family, form: 'series' });
FORMS.set('cosmos', { family: 'Kosmos', form: 'space' });
FORMS.set('change', { family: "Chang'e", form: 'hyphen' });
FORMS.set('soiuz', { family: 'Soyuz', form: 'series' });
FORMS.set('sojuz', { family: 'Soyuz', form: 'series' });

const ROMAN_NUMBERS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Takes a craft's designation apart; undefined where a spelling is none. Never throws. */
export function parseDesignator(spelling: string): Designator | undefined {
  if (spelling.length > 40) return undefined;
  const parts = split(spelling);
  const last = parts.pop();
  if (last === undefined) return undefined;
  if (!isDigit(last)) {
    // A Roman number closes only the families that count so.
    const form = FORMS.get(letters(parts.join('')));
    const number = ROMAN_NUMBERS.indexOf(last.toUpperCase());
    return form?.form === 'roman' && number > 0
      ? { family: form.family, series: '', number: String(number) }
      : undefined;
  }
  const number = last.replace(/^0+(?=\d)/, '').toUpperCase();
  const whole = FORMS.get(letters(parts.join('')));
  if (whole) return { family: whole.family, series: '', number };
  const series = parts.pop()?.toUpperCase();
  if (series === undefined) return undefined;
  if (parts.length === 0) return SERIES.includes(series) ? { family: '', series, number } : undefined;
  const form = FORMS.get(letters(parts.join('')));
  if (!form || series.length > 3) return undefined;
  return { family: form.family, series, number };
}

/** One string for all spellings of one designation: "Soyuz MS-22", "Soyuz MS22" and "soyuz ms 22" have the same. */
export function designatorKey({ family, series, number }: Designator): string {
  return `${letters(family)}-${series.toLowerCase()}-${number.toLowerCase()}`;
}

/** The canonical spelling: "Soyuz MS-22", "Falcon 9", "Chang'e-5", "Atlas V". */
export function writeDesignator({ family, series, number }: Designator): string {
  if (family === '') return `${series}-${number}`;
  const form = FORMS.get(letters(family))?.form ?? 'space';
  const hyphen = form === 'hyphen' || form === 'joined';
  if (series !== '') return hyphen ? `${family}-${series}${number}` : `${family} ${series}-${number}`;
  if (form === 'roman') return `${family} ${ROMAN_NUMBERS[Number(number)] ?? number}`;
  return hyphen ? `${family}-${number}` : `${family} ${number}`;
}

/** How the family that a word, or the words of a short phrase, name writes its numbers; undefined where it is none. */
export function formOf(words: string): Form | undefined {
  return FORMS.get(letters(words))?.form;
}

/** Whether the letters are a series that copy writes without its family too: "MS-22". */
export function isBareSeries(word: string): boolean {
  return word === 'MS' || word === 'TMA';
}

/** Whether the letters stand between a family and its number: "MS", "TMA" and "M", and the "A" of "Progress A-3". */
export function isSeries(word: string): boolean {
  return SERIES.includes(word);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}

/** Words and numbers of a spelling; a letter right after digits stays with them ("5B"), digits after letters do not ("MS22"). */
function split(spelling: string): string[] {
  const parts: string[] = [];
  let at = 0;
  while (at < spelling.length) {
    const start = at;
    if (isDigit(spelling.charAt(at))) {
      while (at < spelling.length && /[0-9A-Za-z.]/.test(spelling.charAt(at))) at++;
    } else if (/\p{L}/u.test(spelling.charAt(at))) {
      while (at < spelling.length && /[\p{L}'’]/u.test(spelling.charAt(at))) at++;
    } else {
      at++;
      continue;
    }
    parts.push(spelling.slice(start, at));
  }
  return parts;
}

function isDigit(text: string): boolean {
  return /^[0-9]/.test(text);
}
