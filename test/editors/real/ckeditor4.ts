import './ckeditor4-place';
import 'ckeditor4/ckeditor.js';

interface CKEditor4 {
  getData(): string;
  setData(html: string, options: { callback(): void }): void;
  on(event: string, listener: () => void): void;
  editable(): { $: HTMLElement };
}

declare const CKEDITOR: { replace(element: HTMLElement, config: object): CKEditor4 };

/** The last version under a free licence; its editable is the body of a frame. */
window.mountEditor = async (host, html) => {
  const place = document.createElement('textarea');
  place.value = html;
  host.append(place);
  const editor = CKEDITOR.replace(place, {
    customConfig: '',
    stylesSet: false,
    language: 'en',
    versionCheck: false,
    removePlugins: 'scayt,wsc,elementspath',
  });
  await new Promise<void>((ready) => editor.on('instanceReady', ready));
  const load = (draft: string) => new Promise<void>((callback) => editor.setData(draft, { callback }));
  return {
    get editable() {
      return editor.editable().$;
    },
    html: () => editor.getData(),
    load,
  };
};
