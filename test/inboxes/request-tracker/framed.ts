import '../../editors/real/ckeditor4-place';
import 'ckeditor4/ckeditor.js';
import { offer } from './composer';

interface CKEditor4 {
  getData(): string;
  on(event: string, listener: () => void): void;
  editable(): { $: HTMLElement };
}

declare const CKEDITOR: { replace(element: HTMLElement, config: object): CKEditor4 };

/** The editor of versions 4.2 to 5.0, in a frame. */
async function framed(area: HTMLTextAreaElement) {
  const config = { customConfig: '', stylesSet: false, language: 'en', versionCheck: false, allowedContent: true };
  const editor = CKEDITOR.replace(area, { ...config, removePlugins: 'scayt,wsc,elementspath' });
  await new Promise<void>((ready) => editor.on('instanceReady', ready));
  return { editable: editor.editable().$, html: () => editor.getData() };
}

offer(framed);
