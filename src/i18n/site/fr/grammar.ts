/** « de », elided before a vowel. */
export const ofName = (name: string) => (/^[aeiouàâäéèêëîïôöùûü]/i.test(name) ? `d’${name}` : `de ${name}`);
/** `10:00` as a French text writes it. */
export const hour = (time: string) => time.replace(':', ' h ');
/** An abbreviation at the end of a name needs no second full stop. */
export const ended = (name: string) => name.replace(/\.?$/, '.');
