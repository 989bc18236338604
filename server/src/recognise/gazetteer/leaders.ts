/*
 * Family names of heads of state and of government, whom newspapers name without introducing them: by general
 * knowledge, the holders of each office since 1945 or, where the line says so, later. Left out are names that are
 * rather a word ("Major", "May", "Home"). Space-separated, as gazetteer keys.
 */

/** Presidents and vice presidents of the United States, and those whom the two large parties nominated for it. */
const UNITED_STATES =
  'truman barkley dewey warren eisenhower stevenson kefauver sparkman nixon kennedy lodge johnson goldwater miller humphrey muskie ' +
  'agnew mcgovern shriver ford rockefeller carter dole reagan mondale ferraro bush dukakis bentsen quayle clinton gore kemp cheney ' +
  'lieberman kerry edwards obama mccain palin biden romney ryan trump pence kaine harris vance walz';
const BRITAIN =
  'churchill attlee macmillan wilson heath callaghan thatcher blair brown cameron johnson truss sunak starmer';
const IRELAND_SINCE_1990 = 'haughey reynolds bruton ahern cowen kenny varadkar martin harris';
const FRANCE = 'gaulle pompidou giscard mitterrand chirac sarkozy hollande macron';
const GERMANY = 'adenauer erhard kiesinger brandt schmidt kohl schroder schroeder merkel scholz merz';
const ITALY_SINCE_1990 =
  'andreotti amato ciampi berlusconi dini prodi alema monti letta renzi gentiloni conte draghi meloni';
const SPAIN = 'franco suarez gonzalez aznar zapatero rajoy sanchez';
const POLAND_SINCE_1990 =
  'walesa kwasniewski kaczynski komorowski duda nawrocki tusk kopacz szydlo morawiecki';
const HUNGARY_SINCE_1990 = 'antall horn medgyessy gyurcsany orban magyar';
const RUSSIA = 'stalin malenkov khrushchev brezhnev andropov chernenko gorbachev yeltsin putin medvedev';
const UKRAINE = 'kravchuk kuchma yushchenko yanukovych poroshenko zelensky zelenskyy zelenskiy';
const BELARUS_KAZAKHSTAN_GEORGIA = 'lukashenko nazarbayev tokayev shevardnadze saakashvili';
const YUGOSLAVIA_AND_AFTER = 'tito milosevic tudjman izetbegovic kostunica vucic';
const TURKEY_SINCE_1980 = 'evren ozal demirel ciller yilmaz erbakan ecevit sezer gul erdogan';
const CHINA = 'mao zedong deng xiaoping jiang zemin jintao jinping';
const JAPAN_SINCE_1980 =
  'suzuki nakasone takeshita uno kaifu miyazawa hosokawa hata murayama hashimoto obuchi mori koizumi abe fukuda aso hatoyama kan ' +
  'noda suga kishida ishiba takaichi';
const KOREA = 'rhee park chun roh kim lee moon yoon';
const INDIA = 'nehru shastri gandhi desai singh rao vajpayee gowda gujral modi';
const PAKISTAN_SINCE_1970 = 'bhutto zia sharif musharraf zardari gilani khan abbasi';
const AFGHANISTAN_SINCE_1990 = 'najibullah rabbani karzai ghani';
const SOUTH_EAST_ASIA =
  'sukarno suharto habibie wahid megawati yudhoyono widodo prabowo marcos aquino ramos estrada arroyo duterte mahathir badawi ' +
  'najib anwar thaksin yingluck prayuth';
const ISRAEL_AND_PALESTINIANS =
  'meir rabin begin shamir peres netanyahu barak sharon olmert bennett lapid arafat abbas haniyeh sinwar';
const ARAB_STATES =
  'nasser sadat mubarak morsi sisi gaddafi gadhafi qaddafi assad hussein maliki hariri bouteflika tebboune saleh';
const IRAN = 'pahlavi khomeini khamenei rafsanjani khatami ahmadinejad rouhani raisi pezeshkian';
const AFRICA =
  'nkrumah kenyatta nyerere kaunda mugabe mnangagwa mandela mbeki zuma ramaphosa botha klerk obasanjo buhari tinubu museveni kagame ' +
  'ruto mobutu kabila tshisekedi selassie';
const LATIN_AMERICA =
  'peron menem kirchner fernandez macri milei pinochet allende bachelet pinera boric cardoso lula rousseff temer bolsonaro chavez ' +
  'maduro castro ortega salinas zedillo fox calderon nieto obrador sheinbaum uribe santos duque petro fujimori morales correa bukele';
const CANADA_AUSTRALIA_NEW_ZEALAND =
  'diefenbaker pearson trudeau mulroney chretien harper carney menzies whitlam fraser hawke keating howard rudd gillard abbott ' +
  'turnbull morrison albanese lange bolger clark key ardern hipkins luxon';
/** Secretaries-general of the United Nations; presidents of the European Commission since 1985. */
const UNITED_NATIONS_AND_EUROPE =
  'hammarskjold thant waldheim cuellar boutros-ghali annan guterres delors santer prodi barroso juncker';

/** Family names that newspapers use without introducing their bearers. */
export const LEADERS = [
  UNITED_STATES,
  BRITAIN,
  IRELAND_SINCE_1990,
  FRANCE,
  GERMANY,
  ITALY_SINCE_1990,
  SPAIN,
  POLAND_SINCE_1990,
  HUNGARY_SINCE_1990,
  RUSSIA,
  UKRAINE,
  BELARUS_KAZAKHSTAN_GEORGIA,
  YUGOSLAVIA_AND_AFTER,
  TURKEY_SINCE_1980,
  CHINA,
  JAPAN_SINCE_1980,
  KOREA,
  INDIA,
  PAKISTAN_SINCE_1970,
  AFGHANISTAN_SINCE_1990,
  SOUTH_EAST_ASIA,
  ISRAEL_AND_PALESTINIANS,
  ARAB_STATES,
  IRAN,
  AFRICA,
  LATIN_AMERICA,
  CANADA_AUSTRALIA_NEW_ZEALAND,
  UNITED_NATIONS_AND_EUROPE,
].join(' ');
