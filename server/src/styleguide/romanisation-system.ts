import type { RomanisedLanguage } from './house-style.ts';

/** A system in which a house may write the names of one language. */
export interface RomanisationSystem {
  readonly id: string;
  /** What it writes, in one sentence with examples. */
  readonly about: string;
}

/** The systems of each language, the most usual in English-language news first. */
export const SYSTEMS: Readonly<Record<RomanisedLanguage, readonly RomanisationSystem[]>> = {
  russian: [
    {
      id: 'press',
      about: 'As most English-language agencies write: Sergei, Alexei, Dmitry, Yevgeny, Alexander, Yuri.',
    },
    { id: 'bgn-pcgn', about: 'BGN/PCGN 1947: Sergey, Aleksey, Dmitriy, Yevgeniy, Aleksandr, Yuriy.' },
    {
      id: 'bgn-pcgn-simplified',
      about: 'BGN/PCGN with -y for -iy: Sergey, Aleksey, Dmitry, Yevgeny, Aleksandr, Yury.',
    },
    {
      id: 'icao',
      about: 'ICAO 9303, as in passports since 2013: Sergei, Aleksei, Dmitrii, Evgenii, Aleksandr, Iurii.',
    },
    {
      id: 'scientific',
      about:
        'The scholarly system, without its accents: Sergej, Aleksej, Dmitrij, Evgenij, Aleksandr, Jurij.',
    },
  ],
  ukrainian: [
    {
      id: 'press',
      about: 'As most English-language agencies write: Serhiy, Dmytro, Volodymyr, Oleksandr, Yuriy.',
    },
    {
      id: 'national-2010',
      about: 'The Ukrainian table of 2010, as in passports: Serhii, Dmytro, Volodymyr, Oleksandr, Yurii.',
    },
  ],
};
