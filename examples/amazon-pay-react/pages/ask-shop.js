/** Asks the shop's own server, which speaks to Amazon's, and gives `{ sentence, isOver }`. */
export const askShop = async (path, request) => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  return response.json();
};
