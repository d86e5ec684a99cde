// Voices that make no sound and tell each word, as a real engine does. A word takes a moment, by the speed.
const WORD_MS = 60;
let timer;

chrome.ttsEngine.onSpeak.addListener((text, { rate = 1 }, send) => {
  clearTimeout(timer);
  const words = [...text.matchAll(/\S+/g)];
  send({ type: 'start', charIndex: 0 });
  const next = (i) => {
    const word = words[i];
    if (!word) return send({ type: 'end', charIndex: text.length });
    send({ type: 'word', charIndex: word.index, length: word[0].length });
    timer = setTimeout(next, WORD_MS / rate, i + 1);
  };
  next(0);
});
chrome.ttsEngine.onStop.addListener(() => clearTimeout(timer));
