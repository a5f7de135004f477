/**
 * Runs in the head before anything is drawn, so that a reader who has chosen an appearance never sees the other one
 * flash. Its digest stands in the content security policy of every page.
 */
export const applyTheme =
  "try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}";
