// The body map beside the lists of lesions and pains. The lists are the record, and everything can be done in them; the
// drawing shows the same, painted by the server, and lets the pointer begin where the eye is. A click never deletes.
"use strict";

(() => {
  const map = document.getElementById("bodymap");
  if (!map) return;
  const drawings = [...document.querySelectorAll("svg.bodymap")];
  const choice = document.getElementById("bodymap-choice");
  const status = document.getElementById("bodymap-status");

  // ---- sites: one key for each bone or soft region, the same in every view
  const siteOf = ({ dataset: d }) => [d.region, d.side, d.level, d.part].filter(Boolean).join(".");
  const bySite = new Map();
  drawings.forEach((svg) => svg.querySelectorAll("[data-region]").forEach((region) => {
    const site = siteOf(region);
    if (!bySite.has(site)) bySite.set(site, []);
    bySite.get(site).push(region);
  }));
  const rowsOf = (site) => [...document.querySelectorAll(`.places > li[data-site="${site}"]`)];
  const mark = (site, name, on) => (bySite.get(site) ?? []).forEach((region) => region.classList.toggle(name, on));

  // the words of the list, so that drawing and list call a bone by one name
  const wordsOf = (site) => document.querySelector(`#new-pain-place option[value="${site}"]`)?.textContent;

  // ---- pointer and keyboard in the lists light up the bone in every view, and the other way round
  const link = (site, on) => {
    mark(site, "is-linked", on);
    rowsOf(site).forEach((row) => row.classList.toggle("is-linked", on));
  };
  [["focusin", true], ["focusout", false], ["mouseover", true], ["mouseout", false]].forEach(([name, on]) => {
    document.addEventListener(name, (event) => {
      const row = event.target.closest?.(".places > li[data-site]");
      if (row) link(row.dataset.site, on);
    });
  });
  document.addEventListener("change", (event) => {
    if (event.target.matches("select[name=site], select[name=place]")) choose(event.target.value);
  });

  // ---- a click on the drawing offers what can be done there
  let chosen = null;
  const choose = (site) => {
    if (chosen) mark(chosen, "is-selected", false);
    chosen = site;
    mark(site, "is-selected", true);
  };
  const act = (text, type, work) => {
    const button = document.createElement(type);
    button.className = "btn btn--small";
    button.textContent = text;
    work(button);
    return button;
  };
  const begin = (panel, select, site) => (button) => {
    button.type = "button";
    button.addEventListener("click", () => {
      const details = document.getElementById(panel);
      details.open = true;
      const field = document.getElementById(select);
      field.value = site;
      choice.hidden = true;
      field.focus();
      field.scrollIntoView({ block: "center" });
    });
  };
  const offer = (site, title) => {
    const acts = document.getElementById("bodymap-choice-acts");
    document.getElementById("bodymap-choice-title").textContent = title;
    acts.replaceChildren();
    rowsOf(site).forEach((row) => {
      const open = row.querySelector("a[data-open]");
      if (open) acts.append(act(`${acts.dataset.open} ${row.dataset.what}`, "a", (a) => { a.href = open.href; }));
    });
    [["lesion", "add-lesion", "new-lesion-site"], ["pain", "add-pain", "new-pain-place"]].forEach(([what, panel, select]) => {
      const field = document.getElementById(select);
      if (field && [...field.options].some((option) => option.value === site)) {
        acts.append(act(acts.dataset[what], "button", begin(panel, select, site)));
      }
    });
    acts.append(act(acts.dataset.close, "button", (button) => {
      button.type = "button";
      button.classList.add("btn--quiet");
      button.addEventListener("click", () => { choice.hidden = true; mark(site, "is-selected", false); });
    }));
    choice.hidden = false;
    choice.focus({ preventScroll: true });
    choice.scrollIntoView({ block: "nearest" });
  };
  drawings.forEach((svg) => {
    if (choice) {
      svg.addEventListener("click", (event) => {
        const region = event.target.closest("[data-region]");
        if (!region) return;
        const site = siteOf(region);
        choose(site);
        offer(site, wordsOf(site) ?? region.querySelector("title").textContent);
      });
    }
    [["pointerover", true], ["pointerout", false]].forEach(([name, on]) => svg.addEventListener(name, (event) => {
      const region = event.target.closest?.("[data-region]");
      if (region) link(siteOf(region), on);
    }));
  });

  // ---- which views to show
  const full = map.getAttribute("viewBox");
  document.querySelectorAll("input[name=bm-view]").forEach((radio) => radio.addEventListener("change", () => {
    const width = map.dataset.viewWidth;
    const height = full.split(" ")[3];
    map.setAttribute("viewBox", { both: full, front: `0 0 ${width} ${height}`, back: `${width} 0 ${width} ${height}` }[radio.value]);
    map.classList.toggle("bm-one-view", radio.value !== "both");
  }));

  // ---- a still picture: its looks become attributes, so that it needs no style sheet and no inline style
  const LOOKS = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "font-family", "font-size", "font-weight", "text-anchor"];
  const still = (svg) => {
    svg.querySelectorAll(".is-selected, .is-linked").forEach((node) => node.classList.remove("is-selected", "is-linked"));
    const copy = svg.cloneNode(true);
    const to = copy.querySelectorAll("*");
    svg.querySelectorAll("*").forEach((node, i) => {
      if (node.tagName === "title" || (node.closest("defs") && !node.classList.length)) return; // bare shapes inherit where used
      const look = getComputedStyle(node);
      LOOKS.forEach((name) => {
        const value = look.getPropertyValue(name);
        if (value) to[i].setAttribute(name, value.replace(/url\("?[^"#]*#([^")]+)"?\)/, "url(#$1)").replace(/px/g, ""));
      });
      if (node.classList.contains("bm-marker-in")) {
        to[i].setAttribute("transform", `scale(${parseFloat(look.getPropertyValue("--bm-marker-scale")) || 1})`);
      }
      to[i].removeAttribute("class");
    });
    const box = svg.viewBox.baseVal;
    copy.setAttribute("width", box.width / 2);
    copy.setAttribute("height", box.height / 2);
    const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    Object.entries({ x: box.x, y: box.y, width: box.width, height: box.height, fill: getComputedStyle(document.body).backgroundColor })
      .forEach(([name, value]) => ground.setAttribute(name, value));
    copy.prepend(ground);
    return new XMLSerializer().serializeToString(copy);
  };
  const png = (svg) => new Promise((resolve, reject) => {
    const url = URL.createObjectURL(new Blob([still(svg)], { type: "image/svg+xml" }));
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement("canvas");
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext("2d").drawImage(image, 0, 0);
      URL.revokeObjectURL(url);
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
    };
    image.onerror = () => { URL.revokeObjectURL(url); reject(new Error("no picture")); };
    image.src = url;
  });
  const copyButton = document.getElementById("bodymap-copy");
  const saveButton = document.getElementById("bodymap-save");
  const say = (text) => { status.textContent = text; };
  if (copyButton && navigator.clipboard && window.ClipboardItem) {
    copyButton.hidden = false;
    copyButton.addEventListener("click", () => navigator.clipboard.write([new ClipboardItem({ "image/png": png(map) })])
      .then(() => say(status.dataset.copied), () => say(status.dataset.refused)));
  }
  if (saveButton) {
    saveButton.hidden = false;
    saveButton.addEventListener("click", () => png(map).then((blob) => {
      const a = document.createElement("a");
      a.href = URL.createObjectURL(blob);
      a.download = "body-map.png";
      a.click();
      setTimeout(() => URL.revokeObjectURL(a.href), 1000);
      say(status.dataset.saved);
    }, () => say(status.dataset.failed)));
  }

  const text = document.getElementById("bodymap-text");
  const textButton = document.getElementById("bodymap-copy-text");
  if (text && textButton && navigator.clipboard) {
    textButton.hidden = false;
    textButton.addEventListener("click", () => navigator.clipboard.writeText(text.value)
      .then(() => say(status.dataset.text), () => text.select()));
  }

  document.querySelectorAll("[data-needs-script]").forEach((node) => { node.hidden = false; });
})();
