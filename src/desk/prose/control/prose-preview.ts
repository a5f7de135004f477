import { DrawnOnce } from '../../form/drawn-once.ts';
import { element } from '../element.ts';

/** A body in the preview of the CMS: its words as they stand in the editor. */
export class ProsePreview extends DrawnOnce<{ value: unknown }> {
  protected override drawn(): void {
    void this.#show();
  }
  protected override changed(): void {
    void this.#show();
  }
  async #show(): Promise<void> {
    const { shownBody } = await import('../editor/shown-body.ts');
    const { value } = this.props;
    this.place?.replaceChildren(shownBody(typeof value === 'string' ? value : '', element('div')));
  }
}
