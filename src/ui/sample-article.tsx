import type { JSX } from 'preact';

/** A piece of news that never happened, to try the reader on. */
export function SampleArticle(): JSX.Element {
  return (
    <article class="sample-article" lang="en" dir="ltr">
      <h2>Night train returns to the coast after eleven years</h2>
      <p class="byline quiet">By Ines Tavares, 14 September 2026</p>
      <p>
        PORTO — The first night train in eleven years left Porto on Sunday evening with 212
        passengers, a brass band on the platform and every berth sold. It reached Bilbao at ten past
        eight the next morning, four minutes early.
      </p>
      <p>
        Mayor Helena Duarte, who had campaigned for the line since 2019, rode in the last carriage.
        “People told us that nobody sleeps on trains any more,” Duarte said. “Tonight nobody sleeps
        because they are all at the window.”
      </p>
      <p>
        The service is run by Northline Rail Group, a company founded by former drivers of the old
        line. It bought nine sleeping cars from Austria and rebuilt them in a workshop near Vigo.
        Each car has two quiet compartments, a place for bicycles and, at the wish of the drivers, a
        kettle.
      </p>
      <p>
        Not everyone is convinced. Professor Martin Aldecoa of the Iberian Institute of Transport,
        who studies rail traffic, doubts that the train can live through the winter. “The summer
        pays for itself,” Aldecoa said. “February has to be paid for by somebody.” Northline Rail
        Group says that it needs 140 passengers a night, and that tickets until December are nearly
        gone.
      </p>
      <p>
        The government in Lisbon has promised to look at the line again in spring. Until then the
        train runs on Fridays and Sundays, with stops in Vigo and Santander. At Bilbao, where the
        band from Porto played once more on arrival, Duarte was asked whether she had slept. “Not a
        minute,” she said, and went to look for coffee.
      </p>
      <footer class="quiet">A sample. None of it happened.</footer>
    </article>
  );
}
