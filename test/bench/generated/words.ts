import { pick, type Random } from '../speed/random.ts';

/*
 * The words that articles are made of. A sentence is drawn slot by slot, so that two articles have hardly a run of five
 * words in common: else they would pass for two versions of one story.
 */
const split = (words: string): readonly string[] => words.split('|');

export const AGENCIES = split('TPW|Meridian|NDM|Coastwire|Alpine Press|Ost-Dienst|Baltic Desk|Levant News');

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  day: split(
    'on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|on Saturday|late on Sunday|this week|last month|before dawn|overnight|at midday|yesterday|in the spring|over the weekend|two days ago',
  ),
  thing: split(
    'contract|inquiry|harbour levy|water treaty|pension fund|new stadium|grain shipment|prison transfer|rail tunnel|museum extension|ceasefire plan|customs code|fishing quota|vaccine order|bridge repair|mining licence|opera season|school budget|border crossing|power line|oil terminal|ferry timetable|housing scheme|satellite launch|bank merger|forest road|hospital wing|tax return|peace conference|youth league',
  ),
  quality: split(
    'long delayed|controversial|badly needed|costly|secret|half finished|unpopular|promising|vast|modest|ageing|much debated|stalled|generous|rushed|forgotten|ambitious|temporary|emergency|joint',
  ),
  group: split(
    'committee|provincial council|appeals court|ministry|shareholders|harbour authority|trade union|general staff|city assembly|election board|audit office|coast guard|parents’ association|national bank|players’ union|board of trustees|relief agency|tribunal|customs service|parliament',
  ),
  will: split(
    'would be delayed by|would survive|had been agreed before|would cost more than|should never have led to|was closer than ever to|could not wait for|had nothing to do with|deserved better than|would be paid for by|was being held up by|had begun without|ought to follow|would soon replace|might yet save|would be judged by',
  ),
  did: split(
    'rejected|welcomed|postponed|defended|examined|signed off|toured|criticised|financed|announced|inherited|blocked|praised|questioned|reopened|abandoned|drafted|oversaw|mocked|rescued',
  ),
  why: split(
    'because nobody had read the figures|after months of silence|despite protests outside|without giving a reason|as snow fell on the square|in front of some forty witnesses|while engineers were still measuring|although the vote was close|to the surprise of neighbours|amid rising prices|when the lights went out|against all advice|as part of a wider settlement|before the cameras had arrived|with barely a week to spare|under pressure from creditors|after a long lunch|in a hall that was half empty|with tears in the eyes|over the objections of lawyers',
  ),
  number: split(
    'three|eleven|forty|two dozen|nearly a hundred|seven|about six hundred|nineteen|twelve thousand|at least five|more than thirty|eighty|one in four|fifteen|a handful of|some two hundred',
  ),
  people: split(
    'passengers|farmers|inspectors|pensioners|recruits|nurses|translators|fans|dockers|pupils|refugees|investors|divers|tenants|soldiers|drivers|volunteers|archivists|villagers|journalists',
  ),
  saw: split(
    'waited for|complained about|walked out over|lined up to see|signed a petition on|lost money on|were told of|had asked about|marched against|knew nothing of|depend on|were moved because of|gathered to discuss|still remember|had bet on|read aloud',
  ),
  more: split(
    'Heavy rain kept most people indoors|No date has been set|The figures could not be confirmed|Shops closed early|Two earlier attempts had failed|Traffic was light for the hour|A second report is due in autumn|The building dates from the last century|Prices have doubled since then|Lawyers expect an appeal|The minutes have not been published|Nobody was hurt|Schools stayed open|An old rule stands in the way|Similar plans were dropped elsewhere|Officials declined to comment|The money comes from three sources|Tickets sold out within hours|Work has stopped for now|The river was unusually high',
  ),
  quote: split(
    'We have seen this before and we will see it again|Nobody asked us|There is still time to put it right|It was the longest night of my life|You cannot build on sand|I would sign it again tomorrow|That is a question for the engineers|People deserve an answer|We are not there yet|The numbers speak for themselves|I slept very little|It is a beginning and no more|They promised and they kept silent|Somebody has to pay|I never met the man|The door is open|Winter will decide that|Let them come and look|Our patience has limits|This is good news for the coast',
  ),
  said: split(
    'said|added|told reporters|recalled|insisted|wrote in a letter|replied|said by telephone|told a local paper|argued',
  ),
  event: split(
    'the opening of|a hearing on|a debate over|the signing of|a rally against|talks about|a dinner for|the launch of|a strike over|an exhibition on',
  ),
  agency: AGENCIES,
};

/** The sentence with each "{slot}" drawn; "{thing}" may be drawn twice differently. Names are put in afterwards. */
export function filled(template: string, random: Random): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, slot: string) => {
    const words = SLOTS[slot];
    return words ? pick(words, random) : whole;
  });
}

/** First mentions; «F» stands for the full name, «R» for the role. */
export const INTRODUCTIONS = split(
  'The {quality} {thing} {will} the {thing}, «R» «F» {said} {day}.|' +
    '«F», the «R», {did} the {thing} {day} {why}.|' +
    '“{quote},” said «F», a «R» who {did} the {quality} {thing} {day}.|' +
    'The {group} {did} the {thing} {why} and named «F», the «R», to lead it.|' +
    'Among the {number} {people} at {event} the {thing} {day} was «F», the «R».|' +
    'A former «R», «F» {did} the {quality} {thing} {day} {why}.|' +
    'The {group} heard {day} from «F», the «R», that the {thing} {will} the {group}.|' +
    '{number} {people} {saw} the {thing}, which the «R» «F» {did} {why}.|' +
    '«F», 54, a «R», {did} the {thing} {day}.|' +
    '«F», who was a «R» before {event} the {thing}, {did} the {group} {day} {why}.|' +
    'It was «F», then a «R», who {did} the {quality} {thing} {why}.|' +
    'The {group} is led by «F», a former «R», and {did} the {thing} {day}.|' +
    '«R» «F» {did} the {quality} {thing} {day}, and {number} {people} {saw} it.|' +
    '“{quote},” the «R», «F», {said} {day}.|' +
    'In a letter to the {group}, «R» «F» {did} the {thing} {why}.|' +
    '{more}, but «F», the «R» of the {group}, {did} the {thing} {day}.',
);

/** Later mentions; «S» is what the person is called then. */
export const LATER = split(
  '“{quote},” «S» {said}.|' +
    '«S» {did} the {thing} {why}.|' +
    'According to «S», the {quality} {thing} {will} the {thing}.|' +
    'The {group} {did} what «S» had {did} {day}: the {thing}.|' +
    'Asked about the {thing}, «S» {said} that it {will} the {group}.|' +
    '{number} {people} {saw} «S» {day}.|' +
    'For «S», the {thing} {will} the {quality} {thing}.',
);

/** Sentences without a name of the cast. */
export const FILLING = split(
  '{more}.|{number} {people} {saw} the {quality} {thing} {day}.|The {group} {did} the {thing} {why}.|' +
    'The {thing} {will} the {quality} {thing}, a member of the {group} {said}.|{more}, and {number} {people} {saw} the {thing}.|' +
    '“{quote},” one of the {people} {said} {day}.',
);

export const HEADLINES = split(
  '{group} {did} {thing}|{quality} {thing} {will} {thing}|«S» {did} {thing}|{number} {people} {saw} {thing}|' +
    '“{quote}”: «S» on {thing}|Why the {thing} {will} the {group}',
);
