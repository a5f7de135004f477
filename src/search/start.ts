import { openSearch, type Opening } from './dialog.ts';
import { runPanel } from './panel.ts';

// The script of the search page. Other pages load it when the search is opened, and hand the panel over.
const panel = document.querySelector<HTMLElement>('main [data-search-panel]');
if (panel) runPanel(panel);
document.addEventListener('open-search', (event) => openSearch((event as CustomEvent<Opening>).detail));
