/**
 * Acronyms that newspapers print without their long form, as readers know them better than that: countries and unions
 * of countries, the best-known agencies, broadcasters, news agencies, leagues, firms and parties of the
 * English-speaking world. Put together from what general style books exempt from spelling out (those of agencies and
 * of broadcasters have lists of such), and meant to be general: a house adds its own to the style guide.
 */
const HOUSEHOLD = new Set(
  (
    'US USA UK GB UAE USSR DDR GDR EU UN AU NATO UNESCO UNICEF UNHCR WHO IMF WTO OPEC OECD ASEAN OSCE IAEA ICC FIFA UEFA IOC FIA ' +
    'NASA ESA ISS JAXA FBI CIA NSA DEA ATF IRS FDA CDC EPA FAA FCC SEC NTSB FEMA NOAA USGS TSA DHS GOP DNC RNC LAPD NYPD RAF SAS ' +
    'KGB FSB GRU MI5 MI6 GCHQ SS SA IRA ETA PLO FARC ANC PKK ISIS ISIL BBC CNN NBC CBS ABC ITV PBS NPR MSNBC CNBC ESPN HBO MTV ' +
    'MGM AP AFP UPI DPA TASS RIA EFE ANSA NBA NFL NHL MLB MLS NCAA PGA LPGA ATP WTA UFC WWE NASCAR FC AC BMW IBM AMD HP GM GE KFC ' +
    'HSBC UBS SAP LG UPS DHL KLM AOL AT&T BP BT HBOS RBS IKEA VW NEC H&M M&S P&O MIT UCLA LSE NYU NAACP ACLU AARP YMCA YWCA NRA ' +
    'NHS BMA TUC CBI RSPCA RSPB RNLI NYSE FTSE ECB FED AA RAC CND WWF MSF ICRC SPD CDU CSU FDP SNP DUP SDLP UKIP BNP NDP BJP'
  ).split(' '),
);

/** Whether readers know the acronym better than what it stands for; with full stops or without. */
export function isHousehold(acronym: string): boolean {
  return HOUSEHOLD.has(acronym.replaceAll('.', ''));
}
