/** A small desk: one cosmonaut spelled in two ways, mostly the one, once in a quotation, and a craft without its hyphen. */
export const desk = {
  'a.txt':
    'Crew boards its ship\n\nRussian cosmonaut Dmitry Petelin floated aboard Soyuz MS-22 on Friday. Petelin waved at the cameras.\n',
  'b.txt':
    'Cosmonauts rest before the walk\n\nFlight engineer Dmitry Petelin slept for nine hours in the station, officials said. Petelin then ate.\n',
  'c.txt':
    'Leak puts off the walk\n\nCosmonaut Dimitri Petelin had to take off his suit. Engineers in Moscow looked at pictures of Soyuz MS22.\n\n“I have worked with Dimitri Petelin for years,” the flight director said. Later Dimitri Petelin returned to his cabin.\n',
  'inner/d.txt':
    'Ship may return empty\n\nThe agency said that Soyuz MS-22 could land without a crew, and that Dimitri Petelin agreed.\n',
  'more/x.txt':
    'Pump blamed for the delay\n\nA pump in the suit of Dmitry Petelin failed in November, and a valve was replaced before Christmas.\n',
  'more/y.txt':
    'School talks to the station\n\nChildren asked Dmitry Petelin what he eats up there, over a radio that the town had lent them.\n',
  'more/z.txt':
    'A birthday far from home\n\nHis wife sent Dmitry Petelin a cake by the next freighter; it arrived with two candles missing.\n',
};
