import { romanisedBy, SYSTEMS } from '../names/cyrillic-systems.ts';
import type { RomanisedLanguage } from './house-style.ts';
import { HOUSE_SYSTEMS } from './romanisation-system.ts';

/** A Cyrillic given name, in small letters, and its language. */
export interface SlavicName {
  readonly language: RomanisedLanguage;
  readonly original: string;
}

/** Given names in common use, from general knowledge; the order means nothing. */
const GIVEN: Readonly<Record<RomanisedLanguage, string>> = {
  russian:
    'александр алексей анатолий андрей антон аркадий артём борис вадим валентин валерий василий виктор виталий ' +
    'владимир владислав всеволод вячеслав геннадий георгий григорий даниил денис дмитрий евгений егор иван игорь ' +
    'илья иннокентий кирилл константин лев леонид максим матвей михаил никита николай олег павел пётр роман руслан ' +
    'святослав семён сергей станислав степан тимофей фёдор филипп эдуард юрий яков ярослав александра алла анастасия ' +
    'анна валентина валерия варвара вера вероника виктория галина дарья евгения екатерина елена елизавета жанна ' +
    'зинаида зоя инна ирина ксения лариса лидия любовь людмила маргарита марина мария надежда наталья наталия нина ' +
    'оксана ольга полина раиса светлана софья софия тамара татьяна ульяна юлия яна',
  ukrainian:
    'андрій анатолій антон арсен артем богдан борис вадим валерій василь віктор віталій володимир владислав ' +
    'геннадій григорій данило денис дмитро євген євгеній іван ігор ілля кирило костянтин леонід максим микита ' +
    'микола михайло назар олег олександр олексій остап павло петро роман руслан святослав сергій станіслав степан ' +
    'тарас тимофій федір юрій яків ярослав олександра алла анастасія ганна анна валентина вікторія віра галина ' +
    'дарина євгенія катерина олена єлизавета інна ірина ксенія лариса лідія людмила марина марія надія наталія ' +
    'ніна оксана ольга світлана софія тамара тетяна юлія яна',
};

/** Spellings of the English-language press that no system writes. */
const CUSTOMARY: Readonly<Record<string, string>> = {
  александр: 'alexandr aleksander',
  алексей: 'alexey alexei',
  дмитрий: 'dmitri dimitri dimitry dmitriy',
  евгений: 'evgeni yevgeni evgeny',
  юрий: 'yuri yury juri',
  ксения: 'xenia ksenia',
  максим: 'maxim',
  виктор: 'victor',
  наталья: 'natalya natalia',
  татьяна: 'tatyana tatiana',
  анатолий: 'anatoli anatoly',
  василий: 'vasili vassily',
  николай: 'nikolay nikolai',
  сергій: 'serhiy serhii sergiy sergii',
  олексій: 'oleksiy oleksii',
};

/** By folded Latin spelling: the Cyrillic given names that it may write, by any published system of their language. */
const byForm = new Map<string, SlavicName[]>();
for (const language of ['russian', 'ukrainian'] as const)
  for (const original of GIVEN[language].split(' ')) {
    const systems = SYSTEMS.filter(system => system.language.toLowerCase() === language);
    const forms = new Set([
      ...systems.map(system => romanisedBy(system, original)),
      ...HOUSE_SYSTEMS[language].map(({ write }) => write(original)),
      ...(CUSTOMARY[original]?.split(' ') ?? []),
    ]);
    for (const form of forms) {
      const known = byForm.get(form);
      if (known) known.push({ language, original });
      else byForm.set(form, [{ language, original }]);
    }
  }

/** The given names that a folded word may write; empty where it writes none that is known. */
export function slavicNamesOf(folded: string): readonly SlavicName[] {
  return byForm.get(folded) ?? [];
}

/** Ends of East Slavic family names in Latin letters. "-ski" is not among them, as it is Polish first of all. */
const FAMILY_ENDS =
  'ov ova ev eva yov yova in ina yn yna sky skiy skii skij skyy skyi skaya skaia skaja ska enko chuk iuk yuk uk ykh ikh oy oi'.split(
    ' ',
  );

/** Whether a folded family name ends as those of Russia and Ukraine do. */
export function looksSlavic(family: string): boolean {
  return FAMILY_ENDS.some(end => family.length > end.length + 1 && family.endsWith(end));
}

/** Ends of family names whose Cyrillic is certain, with every Latin spelling that systems give them. */
export const SURE_ENDS: Readonly<
  Record<RomanisedLanguage, readonly (readonly [original: string, latin: string])[]>
> = {
  russian: [
    ['ский', 'skiy skii skij sky'],
    ['ская', 'skaya skaia skaja'],
  ],
  ukrainian: [['ський', 'skyi skyy skiy skij sky']],
};
