"use strict";
// Entities count UTF-16 units, as JavaScript's strings do. Everything is built from nodes; no text ever becomes markup.
const $ = (id) => document.getElementById(id);
const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote", expandable_blockquote: "blockquote" };
let state = { chats: [], users: [], bot: {} };
let chatId = null;
let replyTo = null;
let shown = "";
let typing = 0;

const post = async (path, data) => (await fetch(path, { method: "POST", body: data instanceof FormData ? data : JSON.stringify(data) })).json();
const chat = () => state.chats.find((one) => one.id === chatId) || state.chats[0];
const who = () => chat().member || Number($("user").value);
const place = () => ({ chat: chat().id, user: who(), topic: chat().is_forum && $("topic").value ? Number($("topic").value) : null });

function element(tag, text, properties) {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  return Object.assign(made, properties || {});
}

function toast(text) {
  $("toast").textContent = text;
  $("toast").hidden = false;
  setTimeout(() => { $("toast").hidden = true; }, 3500);
}

function rich(text, entities, start, end) {
  const made = document.createDocumentFragment();
  let position = start;
  const inside = entities.filter((one) => one.offset >= start && one.offset + one.length <= end);
  while (inside.length) {
    const entity = inside.shift();
    if (entity.offset < position) continue;
    made.append(text.slice(position, entity.offset));
    const stop = entity.offset + entity.length;
    const within = entities.filter((one) => one !== entity && one.offset >= entity.offset && one.offset + one.length <= stop && entities.indexOf(one) > entities.indexOf(entity));
    const node = element(entity.type === "text_link" ? "a" : TAGS[entity.type] || "span");
    if (entity.type === "text_link") Object.assign(node, { href: entity.url, target: "_blank", rel: "noreferrer" });
    if (entity.type === "expandable_blockquote") {
      node.className = "fold";
      node.onclick = () => node.classList.toggle("open");
    }
    node.append(rich(text, within, entity.offset, stop));
    made.append(node);
    // A quotation is a block of its own; the line break behind it is no empty line.
    position = node.tagName === "BLOCKQUOTE" && text[stop] === "\n" ? stop + 1 : stop;
  }
  made.append(text.slice(position, end));
  return made;
}

async function press(message, button) {
  if (button.callback_data !== undefined) {
    const answer = await post("/page/press", { ...place(), message: message.message_id, data: button.callback_data });
    if (answer.text) toast(answer.text);
    await refresh();
  } else if (button.copy_text) {
    await navigator.clipboard.writeText(button.copy_text.text).catch(() => {});
    toast("Copied: " + button.copy_text.text);
  } else if (button.url && button.url.includes("?start=")) {
    const user = who();
    chatId = state.chats.find((one) => one.member === user).id;
    await post("/page/say", { chat: chatId, user, text: "/start " + button.url.split("?start=")[1] });
    await refresh();
  } else if (button.url) {
    window.open(button.url, "_blank", "noreferrer");
  } else {
    const query = (button.switch_inline_query_chosen_chat || {}).query || button.switch_inline_query || button.switch_inline_query_current_chat || "";
    $("text").value = "@" + state.bot.username + " " + query;
    $("text").focus();
    inline();
  }
}

function bubble(message) {
  const item = element("li", "", { className: message.from_bot ? "bot" : "", id: "message-" + message.message_id });
  const body = element("div", "", { className: "bubble" });
  const via = message.via_bot ? " via @" + message.via_bot.username : "";
  body.append(element("div", (message.from || {}).first_name + via, { className: "who" }));
  if (message.reply_to_message) body.append(element("div", message.reply_to_message.text || "a message", { className: "quote" }));
  if (message.photo) body.append(element("img", "", { src: "/page/download/" + message.photo[0].file_id, alt: message.caption || "picture" }));
  if (message.document) body.append(element("a", "📄 " + message.document.file_name, { href: "/page/download/" + message.document.file_id, download: message.document.file_name }), "\n");
  const text = message.text || message.caption || "";
  body.append(rich(text, message.entities || message.caption_entities || [], 0, text.length));
  item.append(body);
  const rows = (message.reply_markup || {}).inline_keyboard || [];
  if (rows.length) {
    const keyboard = element("div", "", { className: "keyboard" });
    for (const row of rows) {
      const line = element("div");
      for (const button of row) line.append(element("button", button.text, { type: "button", onclick: () => press(message, button) }));
      keyboard.append(line);
    }
    item.append(keyboard);
  }
  const tools = element("div", message.edit_date ? "edited · " : "", { className: "tools" });
  tools.append(element("button", "Reply", { type: "button", onclick: () => answerTo(message) }));
  item.append(tools);
  return item;
}

function answerTo(message) {
  replyTo = message ? message.message_id : null;
  $("replying").hidden = !message;
  if (message) $("replying").firstElementChild.textContent = "Reply to: " + (message.text || "a message").slice(0, 60) + " ";
  $("text").focus();
}

function draw() {
  const current = chat();
  chatId = current.id;
  $("chats").replaceChildren(...state.chats.map((one) => {
    const member = state.users.find((user) => user.id === one.member);
    const button = element("button", member ? member.first_name + ", in private" : one.title, { onclick: () => { chatId = one.id; answerTo(null); shown = ""; draw(); } });
    button.setAttribute("aria-current", String(one.id === chatId));
    return button;
  }));
  if (!$("user").options.length) $("user").append(...state.users.map((user) => element("option", user.first_name, { value: user.id })));
  $("user-label").hidden = Boolean(current.member);
  $("topic-label").hidden = !current.is_forum;
  if (!$("topic").options.length && current.is_forum) {
    $("topic").append(element("option", "General", { value: "" }), ...Object.entries(current.topics).map(([id, name]) => element("option", name, { value: id })));
  }
  const visible = current.messages.filter((message) => !message.deleted);
  const signature = JSON.stringify([chatId, visible]);
  if (signature === shown) return;
  shown = signature;
  const atEnd = $("messages").scrollHeight - $("messages").scrollTop - $("messages").clientHeight < 120;
  $("messages").replaceChildren(...visible.map(bubble));
  if (atEnd || !replyTo) $("messages").scrollTop = $("messages").scrollHeight;
}

async function refresh() {
  try {
    state = await (await fetch("/page/state")).json();
    draw();
  } catch (error) {
    toast("The play area has ended.");
  }
}

async function inline() {
  const start = "@" + state.bot.username + " ";
  const text = $("text").value;
  const mine = ++typing;
  if (!text.startsWith(start)) {
    $("results").hidden = true;
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, 250));
  if (mine !== typing) return;
  const answer = await post("/page/inline", { user: who(), text: text.slice(start.length) });
  if (mine !== typing) return;
  $("results").replaceChildren(...answer.results.map((result) => {
    const button = element("button", result.title, { type: "button" });
    button.append(element("small", result.description || ""));
    button.onclick = async () => {
      await post("/page/insert", { ...place(), result });
      $("text").value = "";
      $("results").hidden = true;
      refresh();
    };
    return button;
  }));
  $("results").hidden = !answer.results.length;
}

$("text").oninput = inline;
$("replying").lastElementChild.onclick = () => answerTo(null);
$("form").onsubmit = async (event) => {
  event.preventDefault();
  const text = $("text").value.trim();
  if (!text) return;
  $("text").value = "";
  $("results").hidden = true;
  typing++;
  await post("/page/say", { ...place(), text, reply_to: replyTo });
  answerTo(null);
  refresh();
};
$("file").onchange = async () => {
  const form = new FormData();
  form.append("chat", chat().id);
  form.append("user", who());
  form.append("file", $("file").files[0]);
  await post("/page/upload", form);
  $("file").value = "";
  refresh();
};
refresh();
setInterval(refresh, 700);
