import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { headline, millisecondsToMidnight } from "./day.js";

function Mall() {
  const [{ goods }, setSale] = useState({ goods: [] });
  useEffect(() => {
    let timer;
    const load = async () => {
      const response = await fetch("/api/goods");
      if (response.ok) setSale(await response.json());
      timer = setTimeout(load, millisecondsToMidnight(new Date()));
    };
    load();
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <h1>{headline(goods)}</h1>
      <ul>
        {goods.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}

createRoot(document.getElementById("mall")).render(<Mall />);
