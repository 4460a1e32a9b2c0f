/**
 * Names of months and days, long and short, by language. They are written down since asking `Intl` for them took 28 ms of the
 * opening of an article: each formatter takes one to three when it is made.
 */
const WRITTEN: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun',
  de: 'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Jan Feb Mär Apr Jun Jul Aug Sep Okt Nov Dez',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche janv. févr. avr. juil. sept. oct. nov. déc. lun. mar. mer. jeu. ven. sam. dim.',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo ene feb mar abr may jun jul ago sept oct nov dic lun mié jue vie sáb dom',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica gen feb mar apr mag giu lug ago set ott nov dic lun mer gio ven sab dom',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez. seg. ter. qua. qui. sex. sáb. dom.',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag jan feb mrt apr jun jul aug sep okt nov dec',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag jan. feb. apr. aug. sep. okt. nov. dec. mån tis ons tors fre lör sön',
  pl: 'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień poniedziałek wtorek środa czwartek piątek sobota niedziela sty lut mar kwi cze lip sie wrz paź lis gru pon. wt. śr. czw. pt. sob. niedz.',
};

/** The languages whose names are written down. */
export const WRITTEN_LANGUAGES: readonly string[] = Object.keys(WRITTEN);

/** Fewer letters stand in too many other words. */
const SHORTEST = 3;

/** Names of months and days of a language, BCP 47, long ones first. None for what is no language. */
export function dateNames(language: string): readonly string[] {
  const written = WRITTEN[language.toLowerCase().replace(/-.*/s, '')];
  return written ? written.split(' ') : [...spelled(language, 'long'), ...spelled(language, 'short')];
}

function spelled(language: string, style: 'long' | 'short'): string[] {
  try {
    const month = new Intl.DateTimeFormat(language, { month: style });
    const day = new Intl.DateTimeFormat(language, { weekday: style });
    const months = Array.from({ length: 12 }, (_, i) => month.format(new Date(2024, i, 15)));
    const days = Array.from({ length: 7 }, (_, i) => day.format(new Date(2024, 0, i + 1)));
    return [...months, ...days].filter((name) => name.length >= SHORTEST);
  } catch {
    return [];
  }
}
