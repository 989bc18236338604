import { romanisationOfFolded } from './romanisation.ts';

/**
 * Given names of the East Slavic languages, each as Russian, Ukrainian and Belarusian write it. The forms are related
 * and a person may bear several of them by turns; which one is right is the person's to say. From the usage of
 * passports (ICAO 9303, the Ukrainian table of 2010, the Belarusian instruction of 2007).
 */
const FORMS: readonly string[] = [
  'aleksandr oleksandr aliaksandr',
  'aleksei oleksii aliaksei',
  'aleksandra oleksandra',
  'anastasiia nastassia',
  'andrei andrii',
  'anna hanna',
  'anton antin',
  'artem artsiom',
  'daniil danylo',
  'denis denys dzianis',
  'dmitrii dmytro dzmitry',
  'ekaterina kateryna katsiaryna',
  'elena olena alena',
  'evgenii yevhen yauhen yevhenii',
  'fedor fedir fiodar',
  'galina halyna halina',
  'georgii heorhii',
  'grigorii hryhorii ryhor',
  'igor ihor ihar',
  'ilia illia',
  'irina iryna',
  'iosif yosyp',
  'kirill kyrylo kiryl',
  'konstantin kostiantyn kanstantsin',
  'ksenia oksana',
  'leonid leanid',
  'liudmila liudmyla',
  'maksim maksym',
  'mikhail mykhailo mikhal',
  'natalia nataliia natallia',
  'nikita mykyta mikita',
  'nikolai mykola mikalai',
  'oleg oleh aleh',
  'olga olha volha',
  'pavel pavlo',
  'petr petro piotr',
  'roman raman',
  'semen semyon',
  'sergei serhii siarhei serhiy',
  'stepan stsiapan',
  'tatiana tetiana tatsiana',
  'vasilii vasyl vasil',
  'viktor viktar',
  'vitalii vital',
  'vladimir volodymyr uladzimir',
  'viacheslav vyacheslav viachaslau',
  'yakov yakiv',
  'yegor yehor egor',
  'yulia yuliia',
  'yurii yuri',
];

const forms = new Map<string, Set<number>>();
for (const [i, line] of FORMS.entries())
  for (const form of line.split(' ')) {
    const key = romanisationOfFolded(form);
    const known = forms.get(key);
    if (known) known.add(i);
    else forms.set(key, new Set([i]));
  }

/** Whether two folded given names are forms of one in two languages: Sergei, Serhii. Never for spellings of one form. */
export function areFormsOfTwoLanguages(a: string, b: string): boolean {
  const [keyA, keyB] = [romanisationOfFolded(a), romanisationOfFolded(b)];
  const [inA, inB] = [forms.get(keyA), forms.get(keyB)];
  if (keyA === keyB || !inA || !inB) return false;
  for (const line of inA) if (inB.has(line)) return true;
  return false;
}
