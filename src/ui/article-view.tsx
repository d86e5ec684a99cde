import type { JSX } from 'preact';
import type { Block } from '../core/article/article.ts';
import { TableView } from './table-view.tsx';
import { Text, type TextContext } from './text-view.tsx';

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly context: TextContext;
}

/** An article's body. Blocks never change place, so their number is their key. */
export function Blocks({ blocks, context }: BlocksProps): JSX.Element {
  return (
    <>
      {blocks.map((block, i) => (
        <BlockView key={i} block={block} context={context} />
      ))}
    </>
  );
}

interface BlockProps<Kind extends Block['kind'] = Block['kind']> {
  readonly block: Extract<Block, { kind: Kind }>;
  readonly context: TextContext;
}

function BlockView({ block, context }: BlockProps): JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Text content={block.content} context={context} />
        </p>
      );
    case 'heading':
      return <Heading block={block} context={context} />;
    case 'list':
      return <List block={block} context={context} />;
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} context={context} />
        </blockquote>
      );
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
  return (
    <Tag>
      <Text content={block.content} context={context} />
    </Tag>
  );
}

function List({ block, context }: BlockProps<'list'>): JSX.Element {
  const items = block.items.map((item, i) => (
    <li key={i}>
      <Text content={item.content} context={context} />
      <Blocks blocks={item.blocks} context={context} />
    </li>
  ));
  return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
}

function Figure({ block, context }: BlockProps<'figure'>): JSX.Element {
  const { picture, caption, credit } = block;
  return (
    <figure>
      <img
        src={picture.url}
        alt={picture.alt}
        width={picture.width ?? undefined}
        height={picture.height ?? undefined}
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />
      {(caption || credit) && (
        <figcaption>
          {caption && <Text content={caption} context={context} />}
          {credit && <span class="credit"> {credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}

const EMBED_NAMES = {
  video: 'Video',
  audio: 'Audio',
  post: 'Post',
  interactive: 'Interactive graphic',
} as const;

function Embed({ block }: BlockProps<'embed'>): JSX.Element {
  const { embed, provider, url, title, poster } = block;
  return (
    <p class="embed">
      <a href={url} target="_blank" rel="noreferrer noopener">
        {poster && <img src={poster} alt="" loading="lazy" referrerpolicy="no-referrer" />}
        <span>
          {EMBED_NAMES[embed]}
          {title && <bdi>: {title}</bdi>} <small>({provider})</small>
        </span>
      </a>
    </p>
  );
}
