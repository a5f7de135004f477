type CreateElement = (tag: string, props: object) => unknown;

/**
 * What the CMS draws with the React that it brings and does not export: any class with its mark. React draws one empty
 * element and never again; a subclass fills `place` and follows its properties itself.
 */
export abstract class DrawnOnce<Props> {
  props: Props;
  /** The element to be filled. Empty before it is drawn and after the form is left. */
  protected place: HTMLElement | null = null;

  constructor(props: Props) {
    this.props = props;
  }
  render(): unknown {
    const { h } = window as unknown as { h: CreateElement };
    return h('div', { ref: (place: HTMLElement | null) => (this.place = place) });
  }
  componentDidMount(): void {
    this.drawn();
  }
  shouldComponentUpdate(next: Props): false {
    this.props = next;
    this.changed();
    return false;
  }
  componentWillUnmount(): void {
    this.left();
    this.place = null;
  }

  /** The element is on the page. */
  protected abstract drawn(): void;
  /** The properties are new. */
  protected changed(): void {}
  /** The element goes. */
  protected left(): void {}
}
Object.assign(DrawnOnce.prototype, { isReactComponent: {} });
