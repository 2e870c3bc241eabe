-- 0023_search_without_marks: guests are found without the marks of their letters, and by a reference without its hyphen.
-- What is written from now on is written so; this is for what is there: the letters of European languages.
-- Every organization's, so the wall between them is let down for as long as this takes.
alter table bookings no force row level security;
update bookings
   set search = replace(replace(replace(replace(replace(replace(replace(replace(replace(translate(search,
         'ÀÁÂÃÄÅàáâãäåĀāĂăĄąÇçĆćĈĉĊċČčÈÉÊËèéêëĒēĔĕĖėĘęĚěÌÍÎÏìíîïĨĩĪīĬĭĮįİıÐðĎďĐđÑñŃńŅņŇňÒÓÔÕÖØòóôõöøŌōŎŏŐőÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųÝýÿŶŷŸĜĝĞğĠġĢģĤĥĴĵĶķĹĺĻļĽľŁłŔŕŖŗŘřŚśŜŝŞşŠšſȘșŢţŤťȚțŴŵŹźŻżŽž',
         'aaaaaaaaaaaaaaaaaacccccccccceeeeeeeeeeeeeeeeeeiiiiiiiiiiiiiiiiiiddddddnnnnnnnnoooooooooooooooooouuuuuuuuuuuuuuuuuuuuyyyyyygggggggghhjjkkllllllllrrrrrrsssssssssssttttttwwzzzzzz'), 'Æ', 'ae'), 'æ', 'ae'), 'Þ', 'th'), 'þ', 'th'), 'ß', 'ss'), 'Ĳ', 'ij'), 'ĳ', 'ij'), 'Œ', 'oe'), 'œ', 'oe') || chr(10) || lower(replace(reference, '-', ''));
alter table bookings force row level security;
