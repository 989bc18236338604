/** Short articles of different content about one man, so that none passes for a copy of another. */
const STORIES = [
  'Cosmonaut NAME rested on Tuesday after a long shift at the pumps, and the doctors found nothing wrong.',
  'Schoolchildren in Perm asked cosmonaut NAME how he sleeps in orbit; with a strap, he told them by radio.',
  'A parcel of fresh apples reached cosmonaut NAME with the cargo ship that docked before dawn.',
  'Engineers praised cosmonaut NAME for a repair that took two hours instead of the five they had planned.',
  'The chess game between cosmonaut NAME and a club in Minsk ended in a draw after sixty moves.',
  'Photographs that cosmonaut NAME took of the volcano helped geologists to map the fresh lava.',
  'A street in the village where cosmonaut NAME grew up is to bear his name, the mayor announced.',
  'Ham radio listeners heard cosmonaut NAME read a poem about snow, broken up by static.',
  'The tomatoes that cosmonaut NAME tends in a glass box have ripened a week early, biologists said.',
  'Bakers in Kazan sent cosmonaut NAME a honey cake that survives a rocket launch in one piece.',
  'For the jubilee of the space museum cosmonaut NAME will open the new hall by video link.',
  'Footballers of the local side dedicated their victory to cosmonaut NAME, who once kept goal for them.',
];

/** The text of one such article, with a headline of its own; `name` stands in its third line. */
export function story(number: number, name: string): string {
  const text = STORIES[number % STORIES.length] ?? '';
  return `Number ${number} in a series\n\n${text.replace('NAME', name)}\n`;
}
