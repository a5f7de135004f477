/**
 * Runs in the head before the first paint, so that the chosen theme appears without a flash of the other one. Its
 * digest is in the content security policy of every page.
 */
export const applyTheme =
  "try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}";
