const city = (
  name: string,
  population: number,
  [latitude, longitude]: readonly [number, number],
) => ({
  names: name.split(';'),
  population,
  latitude,
  longitude,
});

/** Two invented countries, in the form that a gazetteer is written from. */
export const SMALL_WORLD = [
  {
    code: 'KR',
    names: ['Karth'],
    population: 9_000_000,
    latitude: 50,
    longitude: -120.5,
    regions: [
      {
        ...city('Upper Tesk', 700_000, [50.5, -121]),
        cities: [
          city('Milford', 400_000, [50.1, -121.3]),
          city('Gross Tesk', 30_000, [50.44, -120.9]),
          city('Round Town', 100_000, [50.44, -121.2]),
        ],
      },
      {
        ...city('', 90_000, [49, -120]),
        cities: [
          city('Al Qadra', 60_000, [48.5, -120]),
          city('Darub', 18_000, [49.2, -119.8]),
          city('Nearly Round', 99_999, [49.3, -119.7]),
        ],
      },
    ],
  },
  {
    code: 'NV',
    names: ['Novar Islands', 'N.I.'],
    population: 1_000_000,
    latitude: -12,
    longitude: 44.5,
    regions: [
      {
        ...city('Sorrel', 300_000, [-12.3, 44.1]),
        cities: [
          { ...city('Vellmar Bay', 250_000, [-12.35, 44.02]), isCapital: true },
          city('St. Odrun', 16_000, [-12.2, 44.2]),
          city('Karth', 20_000, [-12.1, 44.3]),
        ],
      },
      {
        ...city('Outer Novar', 100_000, [-11, 45]),
        cities: [
          city('Milford', 21_000, [-11.2, 45.1]),
          city('Rużówka;Rosenwalde', 17_000, [-11.1, 45]),
        ],
      },
      { ...city('Empty Quarter', 0, [-10, 46]), cities: [] },
    ],
  },
];
