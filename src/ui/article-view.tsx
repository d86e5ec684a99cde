import type { JSX } from 'preact';
import type { Block } from '../core/article/article.ts';
import { EMBED_NAMES } from '../core/article/embed-names.ts';
import { say } from '../core/messages.ts';
import { renderText, type TextContext } from './marked-text.tsx';
import { Picture } from './picture.tsx';
import { TableView } from './table-view.tsx';

interface BlockProps<Kind extends Block['kind'] = Block['kind']> {
  readonly block: Extract<Block, { kind: Kind }>;
  readonly context: TextContext;
}

/**
 * An article's body. Plain functions down to the paragraph, where most of an article is: a component for
 * each block and each piece of text doubles the time to the first frame.
 */
export function renderBlocks(blocks: readonly Block[], context: TextContext): JSX.Element[] {
  // Blocks never change place, so their number is their key.
  return blocks.map((block, i) => renderBlock(block, i, context));
}

function renderBlock(block: Block, key: number, context: TextContext): JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return <p key={key}>{renderText(block.content, context)}</p>;
    case 'quote':
      return <blockquote key={key}>{renderBlocks(block.blocks, context)}</blockquote>;
    default:
      return <BlockView key={key} block={block} context={context} />;
  }
}

type OtherBlock = Exclude<Block, { kind: 'paragraph' | 'quote' }>;

function BlockView({ block, context }: { block: OtherBlock; context: TextContext }): JSX.Element {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} context={context} />;
    case 'list':
      return <List block={block} context={context} />;
    case 'figure':
      return <Figure block={block} context={context} />;
    case 'table':
      return <TableView block={block} context={context} />;
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <pre tabIndex={0}>{block.text}</pre>
      );
    case 'embed':
      return <Embed block={block} context={context} />;
    case 'rule':
      return <hr />;
  }
}

function Heading({ block, context }: BlockProps<'heading'>): JSX.Element {
  const Tag = `h${block.level}` as const;
  return <Tag>{renderText(block.content, context)}</Tag>;
}

function List({ block, context }: BlockProps<'list'>): JSX.Element {
  const items = block.items.map((item, i) => (
    <li key={i} value={item.number}>
      {renderText(item.content, context)}
      {renderBlocks(item.blocks, context)}
    </li>
  ));
  return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
}

function Figure({ block, context }: BlockProps<'figure'>): JSX.Element {
  const { picture, caption, credit } = block;
  return (
    <figure>
      <Picture {...picture} shows={context.showsPictures} loading="lazy" />
      {(caption || credit) && (
        <figcaption>
          {caption && renderText(caption, context)}
          {credit && <span class="credit"> {credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}

function Embed({ block, context }: BlockProps<'embed'>): JSX.Element {
  const { embed, provider, url, title, poster } = block;
  return (
    <p class="embed">
      <a href={url} target="_blank" rel="noreferrer noopener">
        {poster && context.showsPictures && (
          <img src={poster} alt="" loading="lazy" referrerpolicy="no-referrer" />
        )}
        <span>
          {say(EMBED_NAMES[embed])}
          {title && <bdi>: {title}</bdi>} <small>({provider})</small>
        </span>
      </a>
    </p>
  );
}
