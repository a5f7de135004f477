import type { Exactness } from '../../i18n/shapes/form.ts';
import { element } from '../prose/element.ts';
import { DrawnOnce } from './drawn-once.ts';
import { inExactness, shownTime, type TimeSettings, writtenTime } from './event-time.ts';

type Props = {
  field: { get: (key: string) => unknown };
  forID: string;
  language: string;
  onChange: (value: string) => void;
  value: unknown;
};

const kinds = { day: 'date', instant: 'datetime-local', month: 'month', text: 'text' } as const;
/** The offsets of the present time zones, in hours. Most are whole hours. */
const hours = [
  -11, -10, -9.5, -9, -8, -7, -6, -5, -4, -3.5, -3, -2, -1, 0, 1, 2, 3, 3.5, 4, 4.5, 5, 5.5, 5.75, 6, 6.5, 7,
  8, 8.75, 9, 9.5, 10, 10.5, 11, 12, 12.75, 13, 14,
];
const two = (count: number): string => String(count).padStart(2, '0');
const offsets = hours.map((by) => {
  const minutes = Math.abs(by) * 60;
  return `${by < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
});

const textOf = ({ value }: Props): string => (typeof value === 'string' ? value : '');

/**
 * The control of a time that is known to the day, to the minute or only by its month, with the pickers of the browser.
 */
export function eventTimeControl({ words, timeZone, first }: TimeSettings) {
  return class EventTime extends DrawnOnce<Props> {
    /** The value of the form, as this control or the form has put it there last. */
    #known: string | undefined;
    readonly #exactness = element('select', { 'aria-label': words.exactness });
    readonly #input = element('input');
    readonly #zone = element('select', { 'aria-label': words.zone });

    protected override drawn(): void {
      const { forID } = this.props;
      this.#input.setAttribute('aria-labelledby', `${forID}-label`);
      for (const [is, label] of Object.entries(words.exactnesses))
        this.#exactness.append(element('option', { value: is }, label));
      this.#zone.append(element('option', { value: '' }, timeZone.replaceAll('_', ' ')));
      for (const offset of offsets)
        this.#zone.append(element('option', { value: offset }, `UTC ${offset.replace('-', '−')}`));
      this.#exactness.addEventListener('change', () => this.#become(this.#exactness.value as Exactness));
      this.#input.addEventListener('input', () => this.#tell());
      this.#zone.addEventListener('change', () => this.#tell());
      this.place?.replaceChildren(
        element('div', { class: 'desk-time' }, this.#exactness, this.#input, this.#zone),
      );
      this.#show();
    }
    protected override changed(): void {
      if (textOf(this.props) !== this.#known) this.#show();
    }

    #show(): void {
      const { field, language } = this.props;
      this.#known = textOf(this.props);
      const shown = shownTime(this.#known);
      this.#kind(shown.is, shown.value);
      const offset = shown.is === 'instant' ? shown.offset : '';
      const own = shown.is === 'instant' && writtenTime('instant', shown.value, '', timeZone).slice(-6);
      if (offset && !offsets.includes(offset))
        this.#zone.append(element('option', { value: offset }, offset));
      this.#zone.value = offset === own ? '' : offset;
      // The first language has the value of all of them.
      const isCopy = field.get('i18n') === 'duplicate' && language !== first;
      for (const part of [this.#exactness, this.#input, this.#zone]) part.disabled = isCopy;
    }
    #kind(is: keyof typeof kinds, value: string): void {
      this.#input.type = kinds[is];
      this.#input.value = value;
      this.#exactness.value = is;
      this.#zone.hidden = is !== 'instant';
    }
    #become(is: Exactness): void {
      this.#kind(is, inExactness(is, this.#input.value));
      this.#tell();
    }
    #tell(): void {
      const is = this.#exactness.value as Exactness;
      this.#known = is ? writtenTime(is, this.#input.value, this.#zone.value, timeZone) : this.#input.value;
      this.props.onChange(this.#known);
    }
  };
}
