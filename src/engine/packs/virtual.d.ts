declare module 'virtual:built-in-packs' {
  const knowledge: import('./knowledge').Knowledge;
  export default knowledge;
}
