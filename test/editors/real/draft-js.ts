import './draft-js-place';
import {
  CompositeDecorator,
  ContentState as Content,
  type ContentBlock,
  type ContentState,
  convertFromHTML,
  Editor,
  EditorState,
} from 'draft-js';
import { createElement, createRef, type PropsWithChildren, useState } from 'react';
import { render } from 'react-dom';

interface LinkProps extends PropsWithChildren {
  contentState: ContentState;
  entityKey: string;
}

function Link({ contentState, entityKey, children }: LinkProps) {
  return createElement('a', { href: contentState.getEntity(entityKey).getData().url }, children);
}

function links(block: ContentBlock, found: (start: number, end: number) => void, content: ContentState): void {
  block.findEntityRanges((character) => {
    const key = character.getEntity();
    return key !== null && content.getEntity(key).getType() === 'LINK';
  }, found);
}

function contentOf(html: string): ContentState {
  const { contentBlocks, entityMap } = convertFromHTML(html);
  return Content.createFromBlockArray(contentBlocks, entityMap);
}

/** Block by block, character by character: its own words for what it holds. */
function htmlOf(content: ContentState): string {
  const root = document.createElement('div');
  for (const block of content.getBlocksAsArray()) {
    const line = document.createElement(block.getType() === 'unordered-list-item' ? 'li' : 'p');
    for (const [index, character] of [...block.getText()].entries()) {
      const entity = block.getEntityAt(index);
      const bold = block.getInlineStyleAt(index).has('BOLD');
      const letter = document.createElement(entity ? 'a' : bold ? 'b' : 'span');
      if (entity) letter.setAttribute('href', content.getEntity(entity).getData().url);
      letter.textContent = character;
      line.append(letter);
    }
    root.append(line);
  }
  return root.innerHTML;
}

window.mountEditor = (host, html) => {
  const decorator = new CompositeDecorator([{ strategy: links, component: Link }]);
  const editor = createRef<Editor>();
  let state = EditorState.createWithContent(contentOf(html), decorator);
  let change = (_: EditorState): void => undefined;
  function Composer() {
    const [editorState, setState] = useState(state);
    change = (next) => {
      state = next;
      setState(next);
    };
    return createElement(Editor, { ref: editor, editorState, onChange: change });
  }
  render(createElement(Composer), host);
  const editable = host.querySelector<HTMLElement>('.public-DraftEditor-content');
  if (!editable) throw new Error('Draft.js has no editable');
  return {
    editable,
    html: () => htmlOf(state.getCurrentContent()),
    load: (draft) => change(EditorState.set(EditorState.createWithContent(contentOf(draft)), { decorator })),
  };
};
