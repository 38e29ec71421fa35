// What talks beside the text need once somebody uses them: the talk of the cursor level with its words, and names to choose from after an "@".
// A script of its own, loaded by comments.ts with the first such talk or "@": a room carries no byte of it before.
//
//   <section data-comments data-people="Amina,Basil P."> <p role="status" data-said></p> … <textarea name="text"> …
//     <div data-talks> <article data-thread> … </div> </section>

/** A name that was begun at the cursor; shared/src/comments.rs finds whole ones. */
const BEGUN = /(?:^|[\s(])@([^@\n]{0,30})$/u;
/** More names than these would push the form away. */
const MOST = 5;

/** Puts a talk beside its words, as far as the box of the talks goes: it is scrolled, then room is made above them. With none, the room goes. */
export function level(panel: HTMLElement, talk: HTMLElement | null | undefined): void {
  const list = panel.querySelector<HTMLElement>("[data-talks]")!;
  list.style.paddingTop = "";
  const words = document.querySelector(".cm-active-passage");
  // Others may have come between while this script was loaded; in a sheet no text stands beside.
  if (!words || !talk?.matches(".active") || getComputedStyle(list).overflowY !== "auto") return;
  const below = () => talk.getBoundingClientRect().top - words.getBoundingClientRect().top;
  list.scrollTop += below();
  list.style.paddingTop = `${Math.min(Math.max(0, -below()), innerHeight)}px`;
  talk.scrollIntoView({ block: "nearest" });
}

const known = new WeakSet<HTMLTextAreaElement>();

/** Offers the people of the room below a comment that is being written, while a name is begun with "@". */
export function mention(area: HTMLTextAreaElement, panel: HTMLElement): void {
  if (area.name !== "text" || known.has(area)) return;
  known.add(area);
  const people = (panel.dataset.people ?? "").split(",");
  const said = panel.querySelector("[data-said]")!;
  const row = document.createElement("div");
  row.className = "cluster";
  area.after(row);
  let offered = "";
  const begun = () => BEGUN.exec(area.value.slice(0, area.selectionStart))?.[1];

  const offer = (names: string[]) => {
    const words = names.map((name) => `@${name}`).join(", ");
    if (words === offered) return;
    offered = said.textContent = words;
    row.hidden = !words;
    row.replaceChildren(
      ...names.map((name) => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "button secondary compact";
        button.dir = "auto";
        button.textContent = `@${name}`;
        button.addEventListener("click", () => {
          const end = area.selectionStart;
          area.setRangeText(`${name} `, end - (begun()?.length ?? 0), end, "end");
          offer([]);
          area.focus();
        });
        return button;
      }),
    );
  };
  const look = () => {
    const start = begun()?.toLowerCase();
    const fits = (name: string) => name && start !== undefined && name.toLowerCase() !== start && name.toLowerCase().startsWith(start);
    offer(people.filter(fits).slice(0, MOST));
  };

  area.addEventListener("input", look);
  area.form!.addEventListener("submit", () => offer([]));
  area.addEventListener("keydown", (event) => {
    const first = row.querySelector("button");
    if (!first || event.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape") offer([]);
    else if (event.key === "Enter" || event.key === "Tab") first.click();
    else return;
    event.preventDefault();
    // Escape would close the form.
    event.stopPropagation();
  });
  // The cursor stays in the text, and the keyboard of a phone on the screen.
  row.addEventListener("mousedown", (event) => event.preventDefault());
  look();
}
