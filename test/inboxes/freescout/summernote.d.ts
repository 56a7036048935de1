declare module 'jquery' {
  interface Found {
    summernote(options: object): Found;
    summernote(act: 'code', html?: string): string;
  }
  const jquery: (element: Element) => Found;
  export default jquery;
}
declare module 'summernote/dist/summernote-lite.js';
