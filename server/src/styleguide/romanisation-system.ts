import { type RomanisationSystem, romanisedBy, SYSTEMS } from '../names/cyrillic-systems.ts';
import type { RomanisedLanguage } from './house-style.ts';

/** A system in which a house may write the names of one language. */
export interface HouseSystem {
  /** As the style guide's file calls it. */
  readonly id: string;
  /** What it is, and examples of what it writes, in one sentence. */
  readonly about: string;
  /** How it writes a Cyrillic word in small letters, as a folded word. */
  readonly write: (word: string) => string;
}

/** The systems of each language, the most usual in English-language news first. */
export const HOUSE_SYSTEMS: Readonly<Record<RomanisedLanguage, readonly HouseSystem[]>> = {
  russian: [
    {
      id: 'agencies',
      about:
        'As English-language agencies write: Sergei, Alexei, Dmitry, Yevgeny, Alexander, Yuri, Polyansky.',
      write: asAgencies,
    },
    system(
      'press',
      'the English-language press (BGN/PCGN, simplified)',
      'BGN/PCGN with -y for -iy: Sergey, Aleksey, Dmitry, Yevgeny, Aleksandr, Yury, Polyansky.',
    ),
    system(
      'bgn-pcgn',
      'BGN/PCGN',
      'BGN/PCGN of 1947: Sergey, Aleksey, Dmitriy, Yevgeniy, Aleksandr, Yuriy, Polyanskiy.',
    ),
    system(
      'british',
      'British usage (BS 2979, simplified)',
      'British Standard 2979, simplified: Sergei, Aleksei, Dmitry, Evgeny, Aleksandr, Yury, Polyansky.',
    ),
    system(
      'passports',
      'Russian passports since 2014 (ICAO 9303)',
      'Russian passports since 2014 (ICAO 9303): Sergei, Aleksei, Dmitrii, Evgenii, Aleksandr, Iurii, Polianskii.',
    ),
    system(
      'scholarly',
      'scholarly transliteration (ISO 9:1968)',
      'Scholarly transliteration without its signs: Sergej, Aleksej, Dmitrij, Evgenij, Aleksandr, Jurij, Poljanskij.',
    ),
  ],
  ukrainian: [
    system(
      'press',
      'the press (Ukrainian, simplified)',
      'As English-language agencies write: Serhiy, Dmytro, Volodymyr, Oleksandr, Yuriy, Zelensky.',
    ),
    system(
      'passports',
      'Ukrainian passports (resolution 55 of 2010)',
      'Ukrainian passports (the table of 2010): Serhii, Dmytro, Volodymyr, Oleksandr, Yurii, Zelenskyi.',
    ),
    system(
      'bgn-pcgn',
      'BGN/PCGN for Ukrainian',
      'BGN/PCGN of 1965, without its signs: Serhiy, Dmytro, Volodymyr, Oleksandr, Yuriy, Zelenskyy.',
    ),
  ],
};

const known = new Map<string, RomanisationSystem>(SYSTEMS.map(each => [each.name, each]));

function system(id: string, name: string, about: string): HouseSystem {
  return {
    id,
    about,
    write: word => {
      const found = known.get(name);
      return found ? romanisedBy(found, word) : '';
    },
  };
}

/**
 * What agencies' stylebooks have in common: BGN/PCGN simplified, but -i for й after a vowel at the end, x for кс, and
 * the settled English forms of a few names.
 */
function asAgencies(word: string): string {
  const settled = SETTLED[word];
  if (settled !== undefined) return settled;
  const press = known.get('the English-language press (BGN/PCGN, simplified)');
  const written = press ? romanisedBy(press, word) : '';
  const withX = word.includes('кс') ? written.replace('ks', 'x') : written;
  return /[аео]й$/.test(word) && !word.endsWith('ой') ? withX.replace(/y$/, 'i') : withX;
}

const SETTLED: Readonly<Record<string, string>> = {
  александр: 'alexander',
  анастасия: 'anastasia',
  виктория: 'victoria',
  ксения: 'ksenia',
  мария: 'maria',
  наталия: 'natalia',
  софия: 'sofia',
  юлия: 'yulia',
  юрий: 'yuri',
};
