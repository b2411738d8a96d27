"""Office documents (DOCX, PPTX, XLSX) as the parts of a package, and workbooks as sheets of cells as they are shown.

They are read with nothing but the standard library; macros, embedded programs and links to other files are never followed.
"""
