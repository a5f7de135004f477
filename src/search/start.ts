import { openSearch, type Opening } from './dialog.ts';
import { runPanel } from './panel.ts';

// The script of the search page. Other pages load it with the panel when a reader opens the search.
const panel = document.querySelector<HTMLElement>('main [data-search-panel]');
if (panel) runPanel(panel);
document.addEventListener('open-search', (event) => openSearch((event as CustomEvent<Opening>).detail));
