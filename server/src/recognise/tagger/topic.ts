import type { TaggerTokens } from './tokens.ts';
import { hashWords } from './words.ts';

/** Words of sport: where they are many, a city is more often a team. */
const SPORT = hashWords(
  'season game games coach league players player scored points goal goals match tournament championship playoffs playoff ' +
    'quarterback striker midfielder defender goalkeeper touchdown touchdowns inning innings pitcher rebounds assists team teams ' +
    'title roster draft yards fans rivals defeated batting halftime kick penalty squad',
);
/** Words of music: where they are many, what looks like a person is more often a band. */
const MUSIC = hashWords(
  'album albums band bands song songs singer guitarist drummer bassist guitar vocals lyrics musician musicians concert tour ' +
    'recorded recording music jazz rock studio label single singles rapper orchestra',
);
/** A topic has at least so many of its words, and one in so many of all. */
const LEAST = 3;
const SHARE = 50;

/** What an article is about by its words, as bits: 1 sport, 2 music. */
export function topicOf({ word, length }: TaggerTokens): number {
  let sport = 0;
  let music = 0;
  for (let i = 0; i < length; i++) {
    const w = word[i] as number;
    if (SPORT.has(w)) sport++;
    else if (MUSIC.has(w)) music++;
  }
  const least = Math.max(LEAST, length / SHARE);
  return (sport >= least ? 1 : 0) + (music >= least ? 2 : 0);
}
