import { createElement, useMemo } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, type Node, Text, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';

type Kind = 'paragraph' | 'list-item' | 'link';
type Words = { text: string; bold?: true };
type Element = { type: Kind; url?: string; children: (Words | Element)[] };

const TAGS: Record<Kind, string> = { paragraph: 'p', 'list-item': 'li', link: 'a' };

function drawElement({ attributes, children, element }: RenderElementProps) {
  const { type, url } = element as Element;
  return createElement(TAGS[type], { ...attributes, ...(url !== undefined && { href: url }) }, children);
}

function drawLeaf({ attributes, children, leaf }: RenderLeafProps) {
  return createElement((leaf as Words).bold ? 'strong' : 'span', attributes, children);
}

function blocksOf(html: string): Descendant[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = [...body.querySelectorAll('p, li')].map((block): Element => {
    const type = block.localName === 'li' ? 'list-item' : 'paragraph';
    const children = [...block.childNodes].map((node): Words | Element => {
      const text = node.textContent ?? '';
      if (node instanceof HTMLAnchorElement)
        return { type: 'link', url: node.getAttribute('href') ?? '', children: [{ text }] };
      return node instanceof HTMLElement && node.localName === 'strong' ? { text, bold: true } : { text };
    });
    return { type, children: children.length > 0 ? children : [{ text: '' }] };
  });
  return blocks as Descendant[];
}

function written(node: Node): HTMLElement {
  const leaf = Text.isText(node);
  const { type, url } = node as Element;
  const element = document.createElement(leaf ? ((node as Words).bold ? 'b' : 'span') : TAGS[type]);
  if (url !== undefined) element.setAttribute('href', url);
  if (leaf) element.textContent = node.text;
  else element.append(...(node as Element).children.map((child) => written(child as Node)));
  return element;
}

window.mountEditor = (host, html) => {
  const editor = withHistory(withReact(createEditor()));
  const { isInline } = editor;
  editor.isInline = (element) => (element as Element).type === 'link' || isInline(element);
  const initialValue = blocksOf(html);
  function Composer() {
    const children = useMemo(() => createElement(Editable, { renderElement: drawElement, renderLeaf: drawLeaf }), []);
    const props = { editor, initialValue, children };
    return createElement(Slate, props);
  }
  flushSync(() => createRoot(host).render(createElement(Composer)));
  const editable = host.querySelector<HTMLElement>('[data-slate-editor]');
  if (!editable) throw new Error('Slate has no editable');
  return {
    editable,
    html: () => editor.children.map((block) => written(block).outerHTML).join(''),
    load(draft) {
      Editor.withoutNormalizing(editor, () => {
        Transforms.deselect(editor);
        editor.children = blocksOf(draft);
      });
      editor.onChange();
    },
  };
};
