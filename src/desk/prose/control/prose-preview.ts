import { element } from '../element.ts';

type Props = { value: unknown };

/**
 * A body in the preview of the CMS: its words as they stand in the editor. React takes any class with its mark; this one
 * draws an empty element and fills it.
 */
export class ProsePreview {
  props: Props;
  #place: HTMLElement | null = null;

  constructor(props: Props) {
    this.props = props;
  }
  render(): unknown {
    const { h } = window as unknown as { h: (tag: string, props: object) => unknown };
    return h('div', { ref: (place: HTMLElement | null) => (this.#place = place) });
  }
  componentDidMount(): void {
    void this.#show();
  }
  shouldComponentUpdate(next: Props): boolean {
    this.props = next;
    void this.#show();
    return false;
  }
  async #show(): Promise<void> {
    const { shownBody } = await import('../editor/shown-body.ts');
    const { value } = this.props;
    this.#place?.replaceChildren(shownBody(typeof value === 'string' ? value : '', element('div')));
  }
}
Object.assign(ProsePreview.prototype, { isReactComponent: {} });
