/** A text of the CMS that the desk replaces. It must stand there once. */
export type BundleChange = readonly [from: string, to: string];

/** What the CMS learns of fields (`empty-words.ts`). */
export const formChanges: readonly BundleChange[] = [
  // An empty choice shows the value that counts then, and a part says what ticking it does.
  ['label:Y(`unselected_option`)', 'label:t.fieldConfig.unset??Y(`unselected_option`)'],
  [
    'Y(`add_x`,{values:{name:t.fieldLabel||R(u)}})',
    't.fieldConfig.add??Y(`add_x`,{values:{name:t.fieldLabel||R(u)}})',
  ],
  [
    'Y(`add_x`,{values:{name:R(l)||R(o)||R(a)}})',
    't.fieldConfig.add??Y(`add_x`,{values:{name:R(l)||R(o)||R(a)}})',
  ],
  // A relation makes a new entry, which is not what adding means elsewhere. A release is not made in passing.
  ['Y(`add_x`,{values:{name:R(h)}})', 'R(f).add??Y(`add_x`,{values:{name:R(h)}})'],
  ['o()||!n.current?void 0:YPe(', 'o()||!n.current||t.fieldConfig.collection===`releases`?void 0:YPe('],
  // No entry is offered as what takes its own place.
  [
    ',refEntries:R(l),currentLocaleValues',
    ',refEntries:R(l).filter(({id:e})=>e!==n.current?.originalEntry?.id||e===void 0),currentLocaleValues',
  ],
  // A part that has fields of all languages, such as a withdrawal or a picture, is ticked once for all of them. A language
  // in which it was not ticked would get those fields only, and would be written without the part.
  [
    'd=k(()=>Mr(t.fieldConfig.i18n,!1)),f=k(()=>t.fieldConfig.collapsed)',
    'd=k(()=>t.fieldConfig.i18n===!0&&t.fieldConfig.fields?.some(({i18n:e})=>e===`duplicate`)?`duplicate`:Mr(t.fieldConfig.i18n,!1)),f=k(()=>t.fieldConfig.collapsed)',
  ],
  // Hours are told as the language does: the CMS wrote “10:00 AM” into a German form, its history and its conflicts.
  ['hour:`numeric`,minute:`numeric`,hour12:!0', 'hour:`numeric`,minute:`numeric`'],
  ['`en-GB`,{hour12:!0', '`en-GB`,{hour12:!1'],
  // A list of faults names a field of an attachment with its place (`Attachments 1 › Title`): many parts have a title.
  [
    'function mRe(e,t){',
    'function deskTrail(e,t){let n=e.split(`.`);return n.flatMap((e,r)=>{if(/^\\d+$/.test(e))return[];let i=t(n.slice(0,r+1).join(`.`)),a=n[r+1];return[(i?.label||e)+(/^\\d+$/.test(a)?` ${+a+1}`:``)]}).join(` › `)}function mRe(e,t){',
  ],
  [
    'let r=k(()=>LL({...R(f),valueMap:R(o),keyPath:t})),s=k(()=>a()[t]??[]);',
    'let r=k(()=>({label:deskTrail(t,e=>LL({...R(f),valueMap:R(o),keyPath:e}))})),s=k(()=>a()[t]??[]);',
  ],
  // What leads to the faults stays until they are mended or somebody saves again. It went away after seconds.
  [
    'Zf(Be,{get show(){return R(o)}',
    'Zf(Be,{duration:0,get show(){return R(o)&&Object.values(i.current?.validities??{}).some(e=>Object.values(e).some(({valid:e})=>e===!1))}',
  ],
  ['if(R(T)&&n){j(_,!0);try{', 'if(R(T)&&n){j(_,!0),j(o,!1);try{'],
  // The menu of a field is seen when somebody points at it. The one of the whole form has the same for the keyboard.
  [
    'Iu(e,{variant:`ghost`,size:`small`,iconic:!0,get disabled(){return R(De)},popupPosition:`bottom-right`,',
    'Iu(e,{tabindex:-1,variant:`ghost`,size:`small`,iconic:!0,get disabled(){return R(De)},popupPosition:`bottom-right`,',
  ],
  // A list is judged again when one of its items changes. Otherwise its error stays after it is mended.
  [
    'if(!c?.[t]?.[n])return;let u=h0({draft:e,',
    'c?.[t]?.[n]||(n=n.replace(/\\.\\d+$/,``));if(!c?.[t]?.[n])return;let u=h0({draft:e,',
  ],
  // The counter below a text says what it counts: “42 characters (20–110)”, and not “20 / 42 / 110”.
  ['character_counter:{min_max:', 'character_counter:{signs:`characters`,min_max:'],
  ['U(t,`${R(n)??``}  / `)', 'U(t,``)'],
  [
    'U(t,` / \n      ${R(r)??``}`)',
    'U(t,` ${Y(`character_counter.signs`)} (${R(o)?`${R(n)}–`:`≤ `}${R(r)})`)',
  ],
  // The first topic is the main one. Boxes do not show an order, so ticking one must not change that of the others.
  [
    'd=e=>{u(({valueList:t})=>{t.push(e)})},f=e=>{',
    'd=e=>{u(({valueList:t})=>{t.push(e)})},deskTick=e=>{let r=fI(n.current?.originalValues?.[t.locale]??{},t.keyPath);u(({valueList:n})=>{window.deskPutTicked(n,e,r,t.options.map(e=>e.value))})},f=e=>{',
  ],
  ['e?d(s()):f(s())', 'e?deskTick(s()):f(s())'],
  // Machine translation needs an account with a service on another host, which the security policy does not allow.
  ['function K4(e,t){', 'function K4(e,t){return;'],
];

/** The kinds of fields of our forms, beside our own. */
export const fieldKinds = [
  'boolean',
  'color',
  'datetime',
  'file',
  'image',
  'list',
  'number',
  'object',
  'relation',
  'select',
  'string',
  'text',
] as const;

const kept = (kinds: string): string =>
  kinds
    .split(',')
    .filter((kind) => (fieldKinds as readonly string[]).includes(kind.split(':')[0] ?? ''))
    .join(',');

const [editors, previews] = [
  'boolean:vAe,code:xAe,color:MAe,compute:IAe,datetime:hMe,file:b6,image:b6,keyvalue:iNe,list:ANe,map:QNe,markdown:P8,number:aPe,object:dPe,relation:uFe,richtext:P8,select:k8,string:cIe,text:xIe,uuid:TIe',
  'boolean:bAe,code:CAe,color:FAe,compute:RAe,datetime:_Me,file:S6,image:S6,keyvalue:cNe,list:HNe,map:tPe,markdown:L8,number:sPe,object:fPe,relation:mFe,richtext:L8,select:rIe,string:bIe,text:wIe,uuid:OIe',
];

/** What the desk leaves out of the CMS: a tenth of what it loads until the first list. */
export const lightChanges: readonly BundleChange[] = [
  // A field that no form has, such as its editor of rich text, is not packed.
  [`{${editors}}`, `{${kept(editors)}}`],
  [`{${previews}}`, `{${kept(previews)}}`],
  // The forms are made from the schemas, and a test holds them against the schema of the CMS.
  ['wW({config:t,schemas:SW(),collectors:LW}),', ''],
  // React and Immutable come with the first form, which waits for them, and not before the list.
  ['VP.set(e,{control:t,preview:n,schema:r}),L1(),K3()}', 'VP.set(e,{control:t,preview:n,schema:r})}'],
  ['WP.set(e,t),L1(),K3()}', 'WP.set(e,t)}'],
  ['GP.add(e),L1()}', 'GP.add(e)}'],
];
