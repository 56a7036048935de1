declare module 'virtual:built-in-packs' {
  const knowledge: import('./knowledge').Knowledge;
  export default knowledge;
}

declare module 'virtual:built-in-findings' {
  const packs: import('./written-findings').WrittenFindings[];
  export default packs;
}
