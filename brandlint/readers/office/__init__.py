"""Copy decks, briefings, presentations and price lists as office documents: DOCX, PPTX, XLSX."""
