// A button that copies each citation.
{
  const says = document.querySelector("[data-copied]");

  if (says && navigator.clipboard) {
    document.querySelectorAll("[data-copy]").forEach((form) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "citation-copy";
      button.textContent = says.dataset.copyLabel;
      button.setAttribute("aria-label", `${says.dataset.copyLabel} : ${form.querySelector("h3").textContent}`);
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(form.querySelector("code").textContent);
        button.textContent = says.dataset.copiedLabel;
        says.textContent = `${says.dataset.copiedLabel} : ${form.querySelector("h3").textContent}`;
        setTimeout(() => (button.textContent = says.dataset.copyLabel), 2000);
      });
      form.querySelector(".citation-ways").prepend(button);
    });
  }
}
