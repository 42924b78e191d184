/** The locales of workbooks, and the default time zone of each. */

/** Locale -> IANA time zone. */
export const localeZones: Readonly<Record<string, string>> = {
  en_US: 'America/Los_Angeles',
  en_CA: 'America/Toronto',
  en_GB: 'Europe/London',
  en_IE: 'Europe/Dublin',
  en_IN: 'Asia/Kolkata',
  en_AU: 'Australia/Sydney',
  en_SG: 'Asia/Singapore',
  de_DE: 'Europe/Berlin',
  fr_FR: 'Europe/Paris',
  fr_CA: 'America/Toronto',
  it_IT: 'Europe/Rome',
  es_ES: 'Europe/Madrid',
  es_MX: 'America/Mexico_City',
  pt_BR: 'America/Sao_Paulo',
  nl_NL: 'Europe/Amsterdam',
  sv_SE: 'Europe/Stockholm',
  pl_PL: 'Europe/Warsaw',
  tr_TR: 'Europe/Istanbul',
  ja_JP: 'Asia/Tokyo',
  zh_CN: 'Asia/Shanghai',
};
