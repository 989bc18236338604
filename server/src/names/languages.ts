import { romanisationOfFolded } from './romanisation.ts';

/**
 * Given names of the East Slavic languages: Russian, Ukrainian, Belarusian, as each writes them. The forms are related
 * and a person may bear several of them by turns; which one is right is the person's to say. From the usage of
 * passports (ICAO 9303, the Ukrainian table of 2010, the Belarusian instruction of 2007).
 */
const EAST_SLAVIC = `
aleksandr | oleksandr | aliaksandr
aleksei | oleksii | aliaksei
aleksandra | oleksandra | aliaksandra
anastasiia | anastasiia | nastassia
andrei | andrii | andrei
anna | hanna | hanna
anton | antin anton | anton
artem | artem | artsiom
daniil | danylo | daniil
denis | denys | dzianis
dmitrii | dmytro | dzmitry
ekaterina | kateryna | katsiaryna
elena | olena | alena
evgenii | yevhen yevhenii | yauhen
fedor | fedir | fiodar
galina | halyna | halina
georgii | heorhii | heorhii
grigorii | hryhorii | ryhor
igor | ihor | ihar
ilia | illia | illia
irina | iryna | iryna
iosif | yosyp | iosif
kirill | kyrylo | kiryl
konstantin | kostiantyn | kanstantsin
ksenia | oksana | aksana
leonid | leonid | leanid
liudmila | liudmyla | liudmila
maksim | maksym | maksim
mikhail | mykhailo | mikhal mikhail
natalia | nataliia | natallia
nikita | mykyta | mikita
nikolai | mykola | mikalai
oleg | oleh | aleh
olga | olha | volha
pavel | pavlo | pavel
petr | petro | piotr
roman | roman | raman
semen | semen | siamion
sergei | serhii serhiy | siarhei
stepan | stepan | stsiapan
tatiana | tetiana | tatsiana
vasilii | vasyl | vasil
viktor | viktor | viktar
vitalii | vitalii | vital
vladimir | volodymyr | uladzimir
viacheslav | viacheslav | viachaslau
yakov | yakiv | yakau
yegor | yehor | yahor
yulia | yuliia | yuliia
yurii | yurii | yury
`;

/**
 * Given names in English and what other languages make of them; common knowledge. Each form is related to the English
 * one only: Mikhail and Michel are two names, although Michael answers to both.
 */
const ENGLISH = `
alexander: aleksandr/Russian alexandre/French alejandro/Spanish alessandro/Italian aleksander/Polish
andrew: andrei/Russian andre/French andres/Spanish andrea/Italian andreas/German andrzej/Polish andras/Hungarian
anthony: antoine/French antonio/Spanish anton/German antal/Hungarian
basil: vasilii/Russian vasilis/Greek
catherine: ekaterina/Russian catalina/Spanish caterina/Italian katharina/German katarzyna/Polish
charles: carlos/Spanish carlo/Italian karl/German karol/Polish karoly/Hungarian
elizabeth: elizaveta/Russian isabel/Spanish elisabetta/Italian elzbieta/Polish erzsebet/Hungarian
eugene: evgenii/Russian eugenio/Spanish eugen/German jeno/Hungarian
francis: francois/French francisco/Spanish francesco/Italian franz/German franciszek/Polish ferenc/Hungarian
frederick: frederic/French federico/Spanish friedrich/German
george: georgii/Russian georges/French jorge/Spanish giorgio/Italian georg/German jerzy/Polish gyorgy/Hungarian georgios/Greek
gregory: grigorii/Russian gregoire/French gregorio/Spanish grzegorz/Polish gergely/Hungarian
helen: elena/Russian helene/French elena/Spanish eleni/Greek
henry: henri/French enrique/Spanish enrico/Italian heinrich/German henryk/Polish
james: jacques/French jaime/Spanish giacomo/Italian jakob/German jakub/Polish
john: ivan/Russian jean/French juan/Spanish giovanni/Italian johannes/German jan/Polish janos/Hungarian ioannis/Greek
joseph: iosif/Russian jose/Spanish giuseppe/Italian josef/German jozef/Polish jozsef/Hungarian yusuf/Arabic
lawrence: laurent/French lorenzo/Spanish
louis: luis/Spanish luigi/Italian ludwig/German ludwik/Polish lajos/Hungarian
mark: marc/French marcos/Spanish marco/Italian markus/German marek/Polish
mary: maria/Spanish marie/French mariia/Russian maryam/Arabic
matthew: matvei/Russian mathieu/French mateo/Spanish matteo/Italian matthias/German mateusz/Polish
michael: mikhail/Russian michel/French miguel/Spanish michele/Italian michal/Polish mihaly/Hungarian mikael/Swedish michail/Greek
nicholas: nikolai/Russian nicolas/French nicola/Italian nikolaus/German mikolaj/Polish miklos/Hungarian nikolaos/Greek
paul: pavel/Russian pablo/Spanish paolo/Italian pawel/Polish pal/Hungarian pavlos/Greek
peter: petr/Russian pierre/French pedro/Spanish pietro/Italian piotr/Polish petros/Greek
philip: filipp/Russian philippe/French felipe/Spanish filippo/Italian filip/Polish fulop/Hungarian
stephen: stepan/Russian stephane/French esteban/Spanish stefano/Italian stefan/German szczepan/Polish istvan/Hungarian stefanos/Greek
theodore: fedor/Russian theodoros/Greek
thomas: foma/Russian tomas/Spanish tommaso/Italian tomasz/Polish tamas/Hungarian
vincent: vicente/Spanish vincenzo/Italian
william: guillaume/French guillermo/Spanish guglielmo/Italian wilhelm/German vilmos/Hungarian
`;

/** A pair of languages, by romanisation keys of two forms that belong together. */
const related = new Map<string, readonly [string, string]>();

function relate(formA: string, languageA: string, formB: string, languageB: string): void {
  const [a, b] = [romanisationOfFolded(formA), romanisationOfFolded(formB)];
  if (a === b) return;
  related.set(`${a} ${b}`, [languageA, languageB]);
  related.set(`${b} ${a}`, [languageB, languageA]);
}

const SLAVIC_LANGUAGES = ['Russian', 'Ukrainian', 'Belarusian'] as const;

for (const line of EAST_SLAVIC.trim().split('\n')) {
  const forms = line
    .split(' | ')
    .flatMap((cell, i) => cell.split(' ').map(form => ({ form, language: SLAVIC_LANGUAGES[i] ?? '' })));
  for (const a of forms)
    for (const b of forms) if (a.language !== b.language) relate(a.form, a.language, b.form, b.language);
}
for (const line of ENGLISH.trim().split('\n')) {
  const [english = '', others = ''] = line.split(': ');
  for (const other of others.split(' ')) {
    const [form = '', language = ''] = other.split('/');
    relate(english, 'English', form, language);
  }
}

/**
 * The languages of two folded given names that are forms of one: Russian and Ukrainian for Sergei and Serhii.
 * Undefined for names that are none, and for spellings of one form. Pair by pair, never by way of a third form.
 */
export function formsOfTwoLanguages(a: string, b: string): readonly [string, string] | undefined {
  if (a === b) return undefined;
  const [keyA, keyB] = [formKey(a), formKey(b)];
  return keyA === '' || keyB === '' ? undefined : related.get(`${keyA} ${keyB}`);
}

/** Whether a folded word is a form of a name of which other languages have others. */
export function hasFormsOfLanguages(folded: string): boolean {
  return formKey(folded) !== '';
}

const forms = new Set([...related.keys()].flatMap(pair => pair.split(' ')));
/** Words kept at most. */
const MOST_KEPT = 1 << 16;
const kept = new Map<string, string>();

/** The romanisation key of a word that is a form of some name in the tables, else empty; kept for the words met last. */
function formKey(folded: string): string {
  const known = kept.get(folded);
  if (known !== undefined) return known;
  const romanised = romanisationOfFolded(folded);
  const key = forms.has(romanised) ? romanised : '';
  if (kept.size >= MOST_KEPT) kept.clear();
  if (folded.length <= 32) kept.set(folded, key);
  return key;
}
