// Completion of the search box: the ARIA combobox pattern with a list of options.
{
  let box, list, options, at, timer;

  const close = () => {
    list.hidden = true;
    at = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };

  const choose = (completion) => {
    if (completion.dimension === null) {
      const id = encodeURIComponent(completion.value).replaceAll("%2F", "/");
      location.assign(`/communiques/${id}`);
      return;
    }
    const address = new URLSearchParams(location.search);
    address.delete("q");
    address.delete("page");
    address.append(completion.dimension, completion.value);
    location.assign(`/?${address}`);
  };

  const point = (to) => {
    options[at]?.element.removeAttribute("aria-selected");
    at = (to + options.length + 1) % (options.length + 1);
    if (at === options.length) at = -1;
    if (at < 0) {
      box.removeAttribute("aria-activedescendant");
      return;
    }
    const element = options[at].element;
    element.setAttribute("aria-selected", "true");
    element.scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", element.id);
  };

  const option = (completion, number) => {
    const element = document.createElement("li");
    element.id = `completion-${number}`;
    element.role = "option";
    const text = document.createElement("span");
    text.textContent = completion.text;
    const kind = document.createElement("span");
    kind.className = "completion-kind";
    kind.textContent = box.dataset[completion.dimension ?? "title"] ?? "";
    element.append(text, kind);
    element.addEventListener("mousedown", (event) => {
      event.preventDefault();
      choose(completion);
    });
    return { element, completion };
  };

  const offer = async () => {
    const typed = box.value.trim();
    if (typed.length < 2) return close();
    const response = await fetch(`/suggest?q=${encodeURIComponent(typed)}&lang=${document.documentElement.lang}`);
    if (!response.ok || box.value.trim() !== typed) return;
    const { completions } = await response.json();
    options = completions.map(option);
    list.replaceChildren(...options.map(({ element }) => element));
    at = -1;
    list.hidden = options.length === 0 || document.activeElement !== box;
    box.setAttribute("aria-expanded", String(!list.hidden));
  };

  const keys = (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") point(at + 1);
    else if (event.key === "ArrowUp") point(at < 0 ? options.length - 1 : at - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && at >= 0) choose(options[at].completion);
    else return;
    event.preventDefault();
  };

  const begin = () => {
    if (document.getElementById("q") === box) return;
    box = document.getElementById("q");
    if (!box?.dataset.suggestions) return;
    list = document.createElement("ul");
    list.className = "completions";
    list.id = "completions";
    list.role = "listbox";
    list.hidden = true;
    list.setAttribute("aria-label", box.dataset.suggestions);
    box.parentElement.after(list);
    options = [];
    at = -1;
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", list.id);
    box.setAttribute("aria-expanded", "false");
    box.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(offer, 120);
    });
    box.addEventListener("keydown", keys);
    box.addEventListener("blur", close);
    box.form.addEventListener("submit", () => {
      clearTimeout(timer);
      close();
    });
  };

  begin();
  document.addEventListener("answer", begin);
}
