/**
 * Code of the CMS, and what the desk puts in its place, so that a text can add an entry that is saved with it. A field of
 * the CMS does it by a dialog of its own, which a control cannot open.
 */
export const addingChanges: readonly (readonly [from: string, to: string])[] = [
  // The functions for a control: a new entry, and those that wait for the save.
  [
    'rMe=({fieldId:e,',
    `deskAdding=e=>e?{getForm:()=>e,getSlug:()=>{let t=n8(e);return t._??t[e.defaultLocale]},addEntry:async(t,n)=>{let r=q6({collection:kF(t),initialPath:\`\`});Object.values(r.currentValues).forEach(e=>Object.assign(e,n));let i=await QPe({draft:r,parentDraft:e,fieldConfig:{collection:t,value_field:\`{{slug}}\`}});e.pendingEntries.push(i);return i.entry.slug},getAdded:t=>e.pendingEntries.filter(e=>e.collectionName===t).map(({entry:e})=>({id:e.slug,name:String(Object.values(e.locales)[0]?.content?.name??e.slug)}))}:{},rMe=({fieldId:e,`,
  ],
  // An entry that waits is saved if a field names it. A text names it within its value.
  [
    'if(!n.includes(a))return!1;if(!r)return!0;',
    'if(typeof a===`string`&&n.some(e=>a.includes(`="${e}"`)))return!0;if(!n.includes(a))return!1;if(!r)return!0;',
  ],
];
