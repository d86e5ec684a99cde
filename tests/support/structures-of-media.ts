import type { Sample } from './structures.ts';

export const TABLES: readonly Sample[] = [
  [
    'a table in a box that scrolls',
    '<div class="table-scroll"><div><table><tr><td>May</td><td>31</td></tr><tr><td>June</td><td>28</td></tr></table></div></div>',
    ['| May | 31', '| June | 28'],
  ],
  [
    'a table with header cells, spans and a caption',
    '<table><caption>Ships passed</caption><thead><tr><th rowspan="2">Month</th><th colspan="2">Ships</th></tr><tr><th>seen</th><th>heard</th></tr></thead><tbody><tr><th scope="row">May</th><td>31</td><td>4</td></tr></tbody></table>',
    ['| “Ships passed”', '| 1×2 Month* | 2×1 Ships*', '| seen* | heard*', '| May* | 31 | 4'],
  ],
  [
    'a small table without header cells',
    '<table><tr><td>May</td><td>31</td></tr><tr><td>June</td><td>28</td></tr></table>',
    ['| May | 31', '| June | 28'],
  ],
  [
    'a table with lists and quotations in its cells',
    '<table><tr><th>Day</th><th>Work</th></tr><tr><td>Monday</td><td><ul><li>Trim the wick</li><li>Wind the clock</li></ul></td></tr><tr><td>Sunday</td><td><blockquote><p>Rest.</p></blockquote></td></tr></table>',
    ['| Day* | Work*', '| Monday | Trim the wick\nWind the clock', '| Sunday | Rest.'],
  ],
  [
    'a table under the caption of its figure',
    '<figure class="table"><table><tr><th>Month</th><th>Ships</th></tr><tr><td>May</td><td>31</td></tr></table><figcaption>Ships passed</figcaption></figure>',
    ['| “Ships passed”', '| Month* | Ships*', '| May | 31'],
  ],
  [
    'a table that only places things',
    '<table width="100%"><tr><td><table><tr><td><p>The first lamp burned seal oil.</p></td></tr></table></td></tr><tr><td><p>The second burned paraffin, on most nights.</p></td></tr></table>',
    ['The first lamp burned seal oil.', 'The second burned paraffin, on most nights.'],
  ],
];

const picture = (name: string) =>
  `<img src="/${name}.jpg" width="1200" height="800" alt="${name}">`;

export const PICTURES: readonly Sample[] = [
  [
    'a figure in a box that its page calls media',
    `<div class="media"><figure>${picture('a')}<figcaption>The rock</figcaption></figure></div>`,
    ['(figure The rock)'],
  ],
  [
    'a gallery of boxes, each with a picture and its caption',
    `<div class="slides"><div class="slide">${picture('a')}<span class="caption">The rock</span></div><div class="slide">${picture('b')}<p class="caption">The stairs</p></div></div>`,
    ['(figure The rock)', '(figure The stairs)'],
  ],
  [
    'a gallery of figures, in order',
    `<div class="gallery"><figure>${picture('a')}<figcaption>The rock</figcaption></figure><figure>${picture('b')}<figcaption>The stairs. Photo: Ola Vik</figcaption></figure><figure>${picture('c')}<figcaption>The lamp</figcaption></figure></div>`,
    ['(figure The rock)', '(figure The stairs. © Ola Vik)', '(figure The lamp)'],
  ],
  [
    'a gallery that is a list of pictures with their captions',
    `<ul class="slides"><li>${picture('a')}<p>The rock from the north.</p></li><li>${picture('b')}<p>The stairs from below.</p></li><li>${picture('c')}<p>The lamp at night.</p></li></ul>`,
    [
      '(figure The rock from the north.)',
      '(figure The stairs from below.)',
      '(figure The lamp at night.)',
    ],
  ],
  [
    'a gallery made of definition lists',
    `<div class="gallery"><dl class="gallery-item"><dt>${picture('a')}</dt><dd class="gallery-caption">The rock</dd></dl><dl class="gallery-item"><dt>${picture('b')}</dt><dd class="gallery-caption">The stairs</dd></dl></div>`,
    ['(figure The rock)', '(figure The stairs)'],
  ],
  [
    'figures within one figure, each with its caption',
    `<figure class="gallery"><figure>${picture('a')}<figcaption>The rock</figcaption></figure><figure>${picture('b')}<figcaption>The stairs</figcaption></figure></figure>`,
    ['(figure The rock)', '(figure The stairs)'],
  ],
];

export const EMBEDS: readonly Sample[] = [
  [
    'a post in a box that its page calls social',
    '<div class="social-embed"><blockquote class="twitter-tweet"><p>Lit.</p><a href="https://twitter.com/skerry/status/1">May 4</a></blockquote></div>',
    ['(post https://twitter.com/skerry/status/1)'],
  ],
  [
    'a video of YouTube',
    '<div class="video"><iframe src="https://www.youtube.com/embed/abcdefgh123" title="The lamp turns"></iframe></div>',
    ['(video https://www.youtube.com/watch?v=abcdefgh123)'],
  ],
  [
    'a video of YouTube that waits for a click',
    '<lite-youtube videoid="abcdefgh123" playlabel="The lamp turns"></lite-youtube>',
    ['(video https://www.youtube.com/watch?v=abcdefgh123)'],
  ],
  [
    'a video of Vimeo',
    '<iframe src="https://player.vimeo.com/video/12345678"></iframe>',
    ['(video https://player.vimeo.com/video/12345678)'],
  ],
  [
    'posts that a script would draw',
    '<blockquote class="twitter-tweet"><p>Lit.</p>Skerry Light <a href="https://twitter.com/skerry/status/1">May 4</a></blockquote><blockquote class="tiktok-embed" cite="https://www.tiktok.com/@skerry/video/2"><section><a href="https://www.tiktok.com/@skerry">@skerry</a><p>Lit.</p></section></blockquote>',
    ['(post https://twitter.com/skerry/status/1)', '(post https://www.tiktok.com/@skerry/video/2)'],
  ],
  [
    'a chart in a frame',
    '<figure><iframe src="https://datawrapper.dwcdn.net/Ab1Cd/3/" title="Ships passed, by month"></iframe></figure>',
    ['(interactive https://datawrapper.dwcdn.net/Ab1Cd/3/)'],
  ],
  [
    'two charts in one box',
    '<div><iframe src="https://datawrapper.dwcdn.net/Ab1Cd/3/"></iframe><iframe src="https://flo.uri.sh/visualisation/77/embed"></iframe></div>',
    [
      '(interactive https://datawrapper.dwcdn.net/Ab1Cd/3/)',
      '(interactive https://flo.uri.sh/visualisation/77/embed)',
    ],
  ],
];

/** The mark leads to its note, at the page's own address. */
const NOTE_MARK =
  'The tower is 41 meters high.[[$|sup]|https://news.example/2026/the-lighthouse-keepers-return#fn1]';

export const NOTES: readonly Sample[] = [
  [
    'footnotes and their marks',
    '<p>The tower is 41 meters high.<sup><a href="#fn1" id="r1">1</a></sup></p><hr><ol class="footnotes"><li id="fn1">Measured at low water. <a href="#r1">↩</a></li></ol>',
    [NOTE_MARK.replace('$', '1'), '(rule)', '1. Measured at low water.'],
  ],
  [
    'footnotes in an element of their own',
    '<p>The tower is 41 meters high.<sup><a href="#fn1" id="r1">1</a></sup></p><aside role="doc-footnote" id="fn1"><p>1 Measured at low water.</p></aside>',
    [NOTE_MARK.replace('$', '1'), '1 Measured at low water.'],
  ],
  [
    'footnotes in a footer',
    '<p>The tower is 41 meters high.<sup><a href="#fn1">[1]</a></sup></p><footer class="footnotes"><ol><li id="fn1"><a href="#r1">^</a> Measured at low water.</li></ol></footer>',
    [NOTE_MARK.replace('$', '[1]'), '1. Measured at low water.'],
  ],
];

export const LIVE: readonly Sample[] = [
  [
    'a live blog with the time in what its page calls a header, a byline and a footer',
    '<div class="live-blog"><div class="entry"><div class="entry-header"><time>21:40</time></div><p>The lamp is burning, and the harbor office has seen it.</p></div><div class="entry"><p class="byline"><span class="timestamp">20:15</span> Ana Ruiz</p><p>The boat has left the rock again, with nobody aboard.</p></div><article><p>The wind is rising, and the boat has been tied up for the night.</p><footer><time>19:00</time> <a href="#a">Copy link</a></footer></article></div>',
    [
      '21:40',
      'The lamp is burning, and the harbor office has seen it.',
      '20:15 Ana Ruiz',
      'The boat has left the rock again, with nobody aboard.',
      'The wind is rising, and the boat has been tied up for the night.',
      '19:00',
    ],
  ],
  [
    'a live blog in its order, each post with its time',
    '<div class="live"><article class="post"><header><time datetime="2026-05-04T21:40Z">21:40</time></header><h2>Lamp lit</h2><p>The lamp is burning, and the harbor office has seen it.</p></article><article class="post"><header><time datetime="2026-05-04T20:15Z">20:15</time></header><h2>Boat gone</h2><p>The boat has left the rock again, with nobody aboard but its master.</p></article></div>',
    [
      '21:40',
      'h2 Lamp lit',
      'The lamp is burning, and the harbor office has seen it.',
      '20:15',
      'h2 Boat gone',
      'The boat has left the rock again, with nobody aboard but its master.',
    ],
  ],
  [
    'a live blog that is a list',
    '<ol class="live"><li><time datetime="2026-05-04T21:40Z">21:40</time><h3>Lamp lit</h3><p>The lamp is burning, and the harbor office has seen it.</p></li><li><time datetime="2026-05-04T20:15Z">20:15</time><h3>Boat gone</h3><p>The boat has left the rock again, with nobody aboard but its master.</p></li></ol>',
    [
      '21:40',
      'h3 Lamp lit',
      'The lamp is burning, and the harbor office has seen it.',
      '20:15',
      'h3 Boat gone',
      'The boat has left the rock again, with nobody aboard but its master.',
    ],
  ],
  [
    'a live blog with the time in a labeled box',
    '<div class="live"><div class="post"><div class="post-meta"><span class="timestamp">21:40</span></div><p>The lamp is burning, and the harbor office has seen it.</p></div><div class="post"><div class="post-meta"><span class="timestamp">20:15</span></div><p>The boat has left the rock again, with nobody aboard but its master.</p></div></div>',
    [
      '21:40',
      'The lamp is burning, and the harbor office has seen it.',
      '20:15',
      'The boat has left the rock again, with nobody aboard but its master.',
    ],
  ],
];
